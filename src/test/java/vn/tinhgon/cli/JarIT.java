package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started from another folder under a locale that is not UTF-8. */
class JarIT {

  private static final Path JAR = Path.of("target", "tinhgon.jar").toAbsolutePath();

  @TempDir Path folder = Path.of("");

  @Test
  void reviewsInVietnameseWhateverTheLocale() throws IOException, InterruptedException {
    Files.copy(Path.of("procedures", "birth-registration.json"), folder.resolve("a.json"));
    assertEquals(1, start("check", "a.json", "-f", "text=out.txt", "--as-of", "2026-11-01"));
    String report = Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
    assertTrue(report.contains("VI PHẠM  Còn yêu cầu sổ hộ khẩu"), report);
    assertEquals(1, start("check", "a.json"));
    assertTrue(Files.readString(folder.resolve("stdout")).contains("Đề xuất tự động"));
    assertEquals("", Files.readString(folder.resolve("stderr")));
  }

  @Test
  void compilesRulesOfOnesOwn() throws IOException, InterruptedException {
    Files.copy(Path.of("procedures", "birth-registration.json"), folder.resolve("a.json"));
    Path room = Files.createDirectories(folder.resolve("mine/local/any"));
    Files.writeString(
        room.resolve("rule.drl"),
        """
        package local
        import vn.tinhgon.model.Procedure
        global vn.tinhgon.rules.findings.Findings findings
        rule "local/any"
        when
          $procedure : Procedure( name matches ".*Đăng ký.*|.*đăng ký.*" )
        then
          findings.add(kcontext, $procedure);
        end
        """);
    Files.writeString(
        room.resolve("rule.yaml"),
        """
        title: {vi: Đủ, en: Any}
        severity: [{from: 2019-01-01, is: warning}]
        since: 2019-01-01
        acts: self
        law: [{document: 63/2010/NĐ-CP, article: Điều 7}]
        message: {vi: Đã thấy, en: Seen}
        proposal: {vi: Sửa, en: Change}
        why: {vi: Thử, en: Test}
        exceptions: {vi: Không, en: None}
        """);
    assertEquals(
        1, start("check", "a.json", "--rules", "mine", "--only", "local", "--fail-on", "warning"));
    assertTrue(Files.readString(folder.resolve("stdout")).contains("Đã thấy"));
  }

  @Test
  void wrongUseEndsWithTwo() throws IOException, InterruptedException {
    assertEquals(2, start("check", "none.json"));
    assertEquals(2, start("chekc"));
  }

  private int start(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "POSIX");
    builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile());
    return builder.start().waitFor();
  }
}
