package vn.tinhgon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher beside the packaged jar. Names with Vietnamese letters stand in shell scripts only:
 * the Java of the tests may not be able to open them.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String CHECK = "check 'khai sinh ở xã.json' --as-of 2026-11-01";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void sample() throws IOException {
    Files.copy(Path.of("procedures", "birth-registration.json"), folder.resolve("a.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "vi_VN.UTF-8", "C.UTF-8", "xx_XX.ISO-8859-1", ""})
  void readsVietnameseNamesWhateverTheLocale(String locale) throws Exception {
    int code =
        sh(
            """
            unset LANG LC_CTYPE
            mkdir 'hồ sơ của tôi' && cp a.json 'hồ sơ của tôi/khai sinh ở xã.json' && cd 'hồ sơ của tôi'
            export LC_ALL=%s
            "$TARGET/tinhgon" %s -f text -f 'text=báo cáo.txt' || code=$?
            cp 'báo cáo.txt' ../copy
            exit $code
            """
                .formatted(locale, CHECK));
    checkReport(code);
    assertEquals(out(), Files.readString(folder.resolve("copy")));
  }

  @Test
  void startsThroughLinksInAFolderWithSpacesAndVietnameseLetters() throws Exception {
    int code =
        sh(
            """
            mkdir 'công cụ rà soát' bin 'bin/a b' && cp "$TARGET"/tinhgon* 'công cụ rà soát'
            cp a.json 'khai sinh ở xã.json'
            ln -s '../../công cụ rà soát/tinhgon' 'bin/a b/rà-soát'
            ln -s 'a b/rà-soát' bin/tinhgon
            PATH=$PWD/bin:$PATH LC_ALL=C tinhgon %s
            """
                .formatted(CHECK));
    checkReport(code);
  }

  /** What is not an archive, one of another jar, and none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo archive > here/tinhgon.jsa",
        ": > here/tinhgon.jsa",
        "touch -t 200001010000 here/tinhgon.jar",
        "cp here/tinhgon.jar here/tinhgon.jsa",
        "rm -f here/tinhgon.jsa"
      })
  void saysNothingOfAnArchiveThatIsNotItsOwn(String spoil) throws Exception {
    int code =
        sh(
            """
            mkdir here && cp -p "$TARGET"/tinhgon* here && chmod u+w here/*
            cp a.json 'khai sinh ở xã.json'
            %s
            LC_ALL=C here/tinhgon %s
            """
                .formatted(spoil, CHECK));
    checkReport(code);
  }

  @Test
  void usesTheArchive() throws Exception {
    assumeTrue(
        Files.exists(TARGET.resolve("tinhgon.jsa")), "skipped: this Java could make no archive");
    sh(
        """
        cp a.json 'khai sinh ở xã.json'
        TINHGON_JAVA_OPTS=-Xlog:class+load:file=loaded.txt "$TARGET/tinhgon" %s
        """
            .formatted(CHECK));
    String loaded = Files.readString(folder.resolve("loaded.txt"));
    assertTrue(
        loaded
            .lines()
            .anyMatch(l -> l.contains(" vn.tinhgon.cli.CheckCommand source: shared objects file")),
        loaded.lines().filter(l -> l.contains("CheckCommand")).toList().toString());
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    assertEquals(3, sh("JAVA_HOME= PATH=/nowhere /bin/sh \"$TARGET/tinhgon\" --version"));
    assertEquals("", out());
    assertTrue(err().contains("không có Java"), err());
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    assertEquals(1, sh("cp a.json 'a  $b*.json'; \"$TARGET/tinhgon\" check 'a  $b*.json'"));
    assertEquals(0, sh("\"$TARGET/tinhgon\" --version"));
    assertTrue(out().startsWith("tinhgon "), out());
  }

  private void checkReport(int code) throws IOException {
    assertEquals("", err());
    assertEquals(1, code);
    assertTrue(out().startsWith("1.001193 "), out());
    assertTrue(out().contains("khai sinh ở xã.json"), out());
    assertTrue(out().contains("VI PHẠM  Còn yêu cầu sổ hộ khẩu"), out());
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("stdout"));
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  private int sh(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", file.toString()).directory(folder.toFile());
    builder.environment().put("TARGET", TARGET.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("TINHGON_JAVA_OPTS");
    builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile());
    return builder.start().waitFor();
  }
}
