package vn.tinhgon.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What a year of case counts costs, by hand: {@code mvn -q test-compile exec:exec@results
 * -Dlines=30000000}. The heap is small on purpose.
 */
public final class ManyResults {

  private static final int PROCEDURES = 1000;
  private static final int MONTHS = 12;

  private ManyResults() {}

  /** Argument: how many lines. */
  public static void main(String[] args) throws IOException {
    long lines = Long.parseLong(args[0]);
    Path file = Files.createTempFile("many", ".csv");
    try {
      write(file, lines);
      System.out.printf("%d lines, %d MB%n", lines, Files.size(file) >> 20);
      Instant start = Instant.now();
      try (Results results = Results.read(file)) {
        say("read and checked", start);
        long[] sums = new long[2];
        results.procedures(s -> sums[0] += s.received());
        results.agencies(s -> sums[1] += s.received());
        say("summed", start);
        System.out.printf("%d lines, %d = %d cases%n", results.lines(), sums[0], sums[1]);
      }
      Path status = Path.of("/proc/self/status");
      if (Files.exists(status)) {
        Files.readAllLines(status).stream()
            .filter(l -> l.startsWith("VmHWM"))
            .forEach(System.out::println);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void say(String what, Instant start) {
    System.out.printf("%s after %d s%n", what, Duration.between(start, Instant.now()).toSeconds());
  }

  private static void write(Path file, long lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("agency,procedure,month,received,on_time,late,online,satisfied\n");
      for (long i = 0; i < lines; i++) {
        long agency = i / (PROCEDURES * MONTHS);
        long procedure = i / MONTHS % PROCEDURES;
        long received = i % 97;
        out.write(
            "UBND phường "
                + agency
                + ",1."
                + (100000 + procedure)
                + ",2025-"
                + (i % MONTHS + 1)
                + ","
                + received
                + ","
                + received * 9 / 10
                + ","
                + received / 10
                + ","
                + received / 2
                + ","
                + received / 3
                + "\n");
      }
    }
  }
}
