package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * What it costs to read what the words of procedures mean, against what it costs to parse their
 * JSON: at most three times as much, on one thread. Times are of a whole sample. Run by hand:
 * {@code mvn -q test-compile exec:exec@benchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingCost {

  private static final String OURS = "procedures";
  private static final String PORTAL = "../shared/corpus/portal";

  /** Of the portal's records every tenth. */
  private static final int EVERY = 10;

  /** The folder that the sample is taken from. */
  @Param({OURS, PORTAL})
  public String folder = OURS;

  private final ObjectMapper jackson = new ObjectMapper();
  private final Understanding understanding =
      new Understanding(RuleBook.bundled().catalogue().kinds());
  private final List<byte[]> files = new ArrayList<>();
  private final List<Procedure> procedures = new ArrayList<>();

  /** Runs it on the samples at hand and prints the ratios. */
  public static void main(String[] args) throws RunnerException {
    String[] folders =
        Stream.of(OURS, PORTAL).filter(f -> Files.isDirectory(Path.of(f))).toArray(String[]::new);
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(ReadingCost.class.getName())
                    .param("folder", folders)
                    .build())
            .run()) {
      times.put(
          result.getParams().getParam("folder") + " " + result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getScore());
    }
    for (String f : folders) {
      double language = Objects.requireNonNull(times.get(f + " language"));
      System.out.printf(
          Locale.ROOT,
          "%s: language / our JSON text %.2f, language / Jackson's tree %.2f%n",
          f,
          language / Objects.requireNonNull(times.get(f + " jsonText")),
          language / Objects.requireNonNull(times.get(f + " jacksonTree")));
    }
  }

  /** Reads the sample. */
  @Setup
  public void read() {
    ProcedureReader reader = new ProcedureReader();
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      List<Path> paths = all.filter(p -> p.toString().endsWith(".json")).sorted().toList();
      for (int i = 0; i < paths.size(); i += folder.equals(PORTAL) ? EVERY : 1) {
        byte[] bytes = Files.readAllBytes(paths.get(i));
        Procedure procedure = reader.read(paths.get(i).toString(), bytes).procedure();
        if (procedure != null) {
          files.add(bytes);
          procedures.add(procedure);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our tree with the places of its parts. */
  @Benchmark
  public void jsonText(Blackhole sink) throws BadJson {
    for (byte[] bytes : files) {
      sink.consume(JsonText.parse(bytes));
    }
  }

  /** Jackson's own tree, without places, duplicate detection and normal form. */
  @Benchmark
  public void jacksonTree(Blackhole sink) throws IOException {
    for (byte[] bytes : files) {
      sink.consume(jackson.readTree(bytes));
    }
  }

  /** What the words mean. */
  @Benchmark
  public void language(Blackhole sink) {
    for (Procedure procedure : procedures) {
      sink.consume(understanding.complete(procedure));
    }
  }
}
