package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch} as an author of procedures uses it. */
@Timeout(60)
class WatchCommandTest {

  private static final String BOOK =
      "{\"code\": \"1\", \"name\": \"một\", \"documents\": [{\"id\": \"a\", \"name\": \"Sổ hộ khẩu\"}]}";
  private static final String CLEAN =
      "{\"code\": \"2\", \"name\": \"hai\", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}]}";

  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ExecutorService beside = Executors.newSingleThreadExecutor();

  @BeforeEach
  void procedures() throws IOException {
    Files.createDirectories(folder.resolve("p"));
    Files.writeString(folder.resolve("p/one.json"), CLEAN.replace("\"2\"", "\"1\""));
    Files.writeString(folder.resolve("p/two.json"), CLEAN);
  }

  @AfterEach
  void stop() {
    beside.shutdownNow();
  }

  private Future<Integer> start(String... args) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return beside.submit(() -> Main.run(terminal, args));
  }

  /** Waits for {@code words}, and gives what was said until then. */
  private static String await(ByteArrayOutputStream where, String words)
      throws InterruptedException {
    String said = where.toString(StandardCharsets.UTF_8);
    while (!said.contains(words)) {
      Thread.sleep(5);
      said = where.toString(StandardCharsets.UTF_8);
    }
    return said;
  }

  private void forget() {
    out.reset();
    err.reset();
  }

  @Test
  void reviewsWhatIsSaved() throws Exception {
    Future<Integer> run = start("check", "--watch", folder.resolve("p").toString());
    await(err, "đang theo dõi");
    forget();
    Files.writeString(folder.resolve("p/one.json"), BOOK);
    await(err, "xong sau");
    String said = await(out, "1 thủ tục");
    assertTrue(said.contains("Còn yêu cầu sổ hộ khẩu"), said);
    assertFalse(said.contains("two.json"), said);

    forget();
    Files.writeString(folder.resolve("p/one.json"), "{\"code\": ");
    await(err, "xong sau");
    assertTrue(await(out, "one.json").contains("one.json:1"), out.toString(StandardCharsets.UTF_8));

    forget();
    Files.createDirectories(folder.resolve("p/new"));
    Files.writeString(folder.resolve("p/new/three.json"), CLEAN.replace("\"2\"", "\"3\""));
    await(err, "xong sau");
    await(out, "1 thủ tục, 0 phát hiện");
    run.cancel(true);
  }

  @Test
  void reviewsAllAgainWhereWhatTheyRestOnIsSaved() throws Exception {
    Future<Integer> run = start("check", "--watch", folder.resolve("p").toString());
    await(err, "đang theo dõi");
    forget();
    Files.writeString(folder.resolve("p/tinhgon.yaml"), "onyl: [duplicate]\n");
    await(err, "tinhgon.yaml:1");
    forget();
    Files.writeString(folder.resolve("p/tinhgon.yaml"), "only: [duplicate]\n");
    await(err, "xong sau");
    assertTrue(await(out, "2 thủ tục").contains("tinhgon.yaml"), "the report names its settings");
    run.cancel(true);
  }

  @Test
  void writesNoFiles() throws Exception {
    Path file = folder.resolve("r.json");
    for (List<String> more :
        List.of(List.of("-f", "json=" + file), List.of("--write-baseline", file.toString()))) {
      Future<Integer> run =
          start("check", "--watch", folder.resolve("p").toString(), more.get(0), more.get(1));
      assertEquals(2, run.get());
      assertTrue(await(err, "--watch chỉ").contains("ra màn hình"));
      assertFalse(Files.exists(file));
      forget();
    }
  }
}
