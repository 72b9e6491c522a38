package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since}, in repositories of git made for the purpose. */
class SinceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");
  private Path repo = Path.of("");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void repository() throws IOException, InterruptedException {
    repo = Files.createDirectories(folder.resolve("kho thủ tục"));
    boolean there;
    try {
      there = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    assumeTrue(there, "git is not installed");
    git(repo, "init", "-q", "-b", "main");
    procedure("a.json", "1.000001");
    procedure("b.json", "1.000002");
    procedure("thư mục/c ổ.json", "1.000003");
    commit("one");
  }

  private static void git(Path in, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE").forEach(builder.environment()::remove);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private void commit(String message) throws IOException, InterruptedException {
    git(repo, "add", "-A");
    git(repo, "commit", "-q", "-m", message);
  }

  private void procedure(String name, String code) throws IOException {
    Path file = repo.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(
        file,
        "{\"code\": \""
            + code
            + "\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Sổ hộ khẩu\"}]}");
  }

  private static Run check(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            Stream.concat(
                    Stream.of("check", "--as-of", "2026-11-20"),
                    Stream.of(args).map(String::valueOf))
                .toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String reviewed(Object... args) throws IOException {
    Run run = check(Stream.concat(Stream.of(args), Stream.of("-f", "json")).toArray());
    assertTrue(run.code() < 2, run.err());
    TreeSet<String> codes = new TreeSet<>();
    for (JsonNode p : JSON.readTree(run.out()).path("procedures")) {
      codes.add(p.path("code").asText());
    }
    return String.join(" ", codes);
  }

  private static void wrong(String message, Run run) {
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void onlyWhatChangedIsReviewed() throws IOException, InterruptedException {
    Run none = check(repo, "--since", "HEAD");
    assertEquals(0, none.code(), none.err());
    assertTrue(none.out().contains("--since HEAD: rà soát 0/3 tệp"), none.out());

    procedure("a.json", "1.000011");
    procedure("new.json", "1.000004");
    Files.writeString(repo.resolve(".gitignore"), "ignored.json\n");
    procedure("ignored.json", "1.000009");
    assertEquals("1.000004 1.000011", reviewed(repo, "--since", "HEAD"), "in the working tree");
    commit("two");
    assertEquals("", reviewed(repo, "--since", "HEAD"));
    assertEquals("1.000004 1.000011", reviewed(repo, "--since", "HEAD~1"));
    assertEquals("1.000011", reviewed(repo.resolve("a.json"), "--since", "HEAD~1"));

    git(repo, "mv", "b.json", "renamed.json");
    Files.delete(repo.resolve("new.json"));
    assertEquals("1.000002", reviewed(repo, "--since", "HEAD"), "renamed; deleted");
    procedure("thư mục/c ổ.json", "1.000033");
    assertEquals("1.000002 1.000033", reviewed(repo, "--since", "HEAD"), "any name");
    assertEquals("1.000033", reviewed(repo.resolve("thư mục"), "--since", "HEAD"));
  }

  @Test
  void whatTheOtherBranchChangedMeanwhileDoesNotCount() throws IOException, InterruptedException {
    git(repo, "checkout", "-q", "-b", "work");
    procedure("a.json", "1.000011");
    commit("mine");
    git(repo, "checkout", "-q", "main");
    procedure("b.json", "1.000022");
    commit("theirs");
    git(repo, "checkout", "-q", "work");
    assertEquals("1.000011", reviewed(repo, "--since", "main"));
  }

  @Test
  void linksWithFilesThatDidNotChangeAreSeen() throws IOException, InterruptedException {
    Files.writeString(
        repo.resolve("asks.json"),
        "{\"code\": \"0.000002\", \"name\": \"Đăng ký lưu hành thuốc thú y\", \"documents\": [{\"id\": \"b\", \"name\": \"Bản sao Giấy chứng nhận thực hành tốt sản xuất thuốc thú y của cơ sở sản xuất\"}]}");
    Files.writeString(repo.resolve("broken.json"), "{");
    commit("asks");
    Files.writeString(
        repo.resolve("gives.json"),
        "{\"code\": \"0.000001\", \"name\": \"Cấp Giấy chứng nhận thực hành tốt sản xuất thuốc thú y\", \"results\": [{\"name\": \"Giấy chứng nhận thực hành tốt sản xuất thuốc thú y (GMP)\"}]}");
    Run run = check(repo, "--since", "HEAD", "--only", "interlink");
    assertEquals(0, run.code(), "an old broken file is not this change's: " + run.out());
    assertTrue(run.out().contains("interlink/result-is-document"), run.out());
    assertTrue(run.out().contains("asks.json"), "where it stands, though that did not change");
    assertTrue(run.out().contains("1 tệp không thay đổi không đọc được"), run.out());
    assertTrue(run.out().contains("--since HEAD: rà soát 1/6 tệp"), run.out());
    procedure("same.json", "1.000001");
    wrongCode(check(repo, "--since", "HEAD"));
  }

  private static void wrongCode(Run run) {
    assertEquals(2, run.code());
    assertTrue(run.out().contains("mã 1.000001 đã có ở "), run.out());
  }

  @Test
  void aBaselineKeepsWhatWasNotReviewed() throws IOException {
    Path baseline = folder.resolve("b.json");
    check(repo, "--write-baseline", baseline);
    String before = Files.readString(baseline);
    procedure("a.json", "1.000001");
    Files.writeString(
        repo.resolve("a.json"),
        "{\"code\": \"1.000001\", \"name\": \"x\", \"documents\": [{\"id\": \"a\", \"name\": \"Đơn đề nghị\"}]}");
    Run run = check(repo, "--since", "HEAD", "--baseline", baseline, "--write-baseline", baseline);
    assertEquals(0, run.code(), run.out());
    assertEquals(3, JSON.readTree(before).path("findings").size());
    JsonNode after = JSON.readTree(Files.readString(baseline)).path("findings");
    assertEquals(2, after.size());
    assertFalse(after.toString().contains("1.000001"));
  }

  @Test
  void whatGitCannotTellIsExplained() throws IOException, InterruptedException {
    wrong("“-x” không phải tên phiên bản", check(repo, "--since=-x"));
    wrong("“--upload-pack=touch x” không phải", check(repo, "--since=--upload-pack=touch x"));
    wrong("không có phiên bản “no/such”; xem: git branch", check(repo, "--since", "no/such"));
    wrong("không có phiên bản “main...HEAD”", check(repo, "--since", "main...HEAD"));
    Path alone = Files.createDirectories(folder.resolve("alone"));
    Files.copy(repo.resolve("a.json"), alone.resolve("a.json"));
    wrong("không nằm trong kho git nào", check(alone, "--since", "main"));
    procedure("a.json", "1.000011");
    commit("two");
    Path shallow = folder.resolve("shallow");
    git(folder, "clone", "-q", "--depth", "1", repo.toUri().toString(), shallow.toString());
    wrong("git fetch --unshallow", check(shallow, "--since", "HEAD~1"));
    git(repo, "checkout", "-q", "--orphan", "other");
    commit("apart");
    wrong("không tìm thấy điểm chung của “main” và HEAD", check(repo, "--since", "main"));
  }
}
