package vn.tinhgon.settings;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.procedures.Schemas;

/** The file {@code tinhgon.yaml}: where it is, and what it says. */
public final class SettingsFile {

  /** Its name. */
  public static final String NAME = "tinhgon.yaml";

  private static final int LARGEST = 1024 * 1024;

  private SettingsFile() {}

  /** The published JSON Schema of the file, as text. */
  public static String schema() {
    try (InputStream in = SettingsFile.class.getResourceAsStream("settings.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("settings.schema.json is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file that holds for {@code path}: in its folder or the nearest one above, up to the root of
   * the repository; absent where there is none.
   */
  public static @Nullable Path holdingFor(Path path) {
    Path start = path.toAbsolutePath().normalize();
    for (Path folder = Files.isDirectory(start) ? start : start.getParent();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
      if (Files.exists(folder.resolve(".git"))) {
        return null;
      }
    }
    return null;
  }

  /**
   * Reads {@code path}.
   *
   * @param named whether the user named the file, and so trusts it to name code that runs
   * @throws BadSettings if it cannot be read, or not as settings
   */
  public static Settings read(Path path, boolean named) {
    String file = shown(path);
    YamlTree yaml = YamlTree.parse(file, text(path, file));
    Function<String, Place> places = at -> yaml.places().getOrDefault(at, Place.WHOLE_FILE);
    List<Fault> faults =
        Schemas.check(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema()),
            "tinhgon schema --config",
            file,
            yaml.root(),
            places);
    if (faults.isEmpty() && !named && yaml.root().has("rules")) {
      faults =
          List.of(
              new Fault(
                  file,
                  places.apply("/rules"),
                  new Text(
                      "luật riêng là mã chạy được nên không lấy từ tệp tự tìm thấy; nếu tin cậy hãy"
                          + " gọi --config "
                          + file
                          + ", hoặc bỏ trường này và gọi --rules THƯ-MỤC",
                      "rules are code that runs, so they are not taken from a file that was only"
                          + " found; if you trust it call --config "
                          + file
                          + ", or remove this field and call --rules DIR")));
    }
    if (!faults.isEmpty()) {
      throw new BadSettings(faults);
    }
    return new Settings(path, file, yaml.root(), yaml.places());
  }

  /** As people would name it from where they are. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString() : path.toString();
  }

  private static String text(Path path, String file) {
    try {
      if (!Files.isRegularFile(path)) {
        throw bad(file, "không có tệp cấu hình này", "there is no such settings file");
      }
      if (Files.size(path) > LARGEST) {
        throw bad(file, "tệp cấu hình lớn quá 1 MB", "the settings file is larger than 1 MB");
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw bad(
          file,
          "có byte không phải UTF-8; hãy lưu lại tệp với mã UTF-8",
          "a byte is not UTF-8; save the file again as UTF-8");
    } catch (IOException e) {
      throw bad(file, "không đọc được tệp: " + e, "the file cannot be read: " + e);
    }
  }

  private static BadSettings bad(String file, String vi, String en) {
    return new BadSettings(List.of(new Fault(file, Place.WHOLE_FILE, new Text(vi, en))));
  }
}
