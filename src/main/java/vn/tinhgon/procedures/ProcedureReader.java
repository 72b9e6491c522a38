package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * Reads procedure files, native or the portal's, told apart by their content. Strict about shape
 * and forgiving about text; whatever is wrong comes out as faults, never as an exception.
 */
public final class ProcedureReader {

  private final Schemas schemas = new Schemas();

  /** Reads {@code path}. The procedure's key is the path as given. */
  public ProcedureFile read(Path path) {
    String file = path.toString();
    try {
      long size = Files.size(path);
      if (size > JsonText.LARGEST_FILE) {
        return faulty(
            file,
            new Text(
                "tệp quá lớn ("
                    + megabytes(size)
                    + " MB, tối đa "
                    + megabytes(JsonText.LARGEST_FILE)
                    + " MB); mỗi tệp chỉ chứa một thủ tục",
                "the file is too large ("
                    + megabytes(size)
                    + " MB, at most "
                    + megabytes(JsonText.LARGEST_FILE)
                    + " MB); a file holds one procedure"));
      }
      return read(file, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return faulty(file, new Text("không có tệp này", "there is no such file"));
    } catch (AccessDeniedException e) {
      return faulty(
          file,
          new Text(
              "không được phép đọc tệp này; hãy kiểm tra quyền",
              "no permission to read this file; check its permissions"));
    } catch (IOException e) {
      return faulty(
          file,
          new Text(
              "không đọc được tệp: " + e.getMessage(),
              "the file cannot be read: " + e.getMessage()));
    }
  }

  /** Reads the bytes of a file named {@code file}. */
  public ProcedureFile read(String file, byte[] bytes) {
    JsonText text;
    try {
      text = JsonText.parse(bytes);
    } catch (BadJson e) {
      return faulty(file, List.of(new Fault(file, e.place(), e.text())), Map.of());
    }
    String portal = PortalImporter.rootOf(text.root());
    return portal == null ? readNative(file, text) : readPortal(file, text, portal);
  }

  private ProcedureFile readNative(String file, JsonText text) {
    Function<String, Place> places = p -> text.places().getOrDefault(p, Place.WHOLE_FILE);
    if (!text.root().isObject() || !(text.root().has("code") || text.root().has("name"))) {
      return faulty(
          file,
          List.of(
              new Fault(
                  file,
                  places.apply(""),
                  new Text(
                      "không phải tệp thủ tục: cần đối tượng JSON có “code” và “name” (xem tinhgon schema) hoặc JSON của Cổng Dịch vụ công quốc gia",
                      "not a procedure file: expected a JSON object with \"code\" and \"name\" (see tinhgon schema) or the national portal's JSON"))),
          text.places());
    }
    List<Fault> faults = schemas.checkProcedure(file, text.root(), places);
    if (faults.isEmpty()) {
      faults = new ArrayList<>(Links.check(file, text.root(), places));
      faults.addAll(Counts.check(file, text.root(), places));
    }
    if (!faults.isEmpty()) {
      return faulty(file, faults, text.places());
    }
    Procedure procedure = ProcedureMapper.read(file, text.root(), UnaryOperator.identity());
    return new ProcedureFile(
        file,
        ProcedureFile.Format.NATIVE,
        procedure,
        List.of(),
        List.of(),
        text.root(),
        text.places());
  }

  private ProcedureFile readPortal(String file, JsonText text, String root) {
    JsonNode record = text.root().at(root);
    List<Fault> faults =
        schemas.checkPortal(
            file, record, p -> text.places().getOrDefault(root + p, Place.WHOLE_FILE));
    if (!faults.isEmpty()) {
      return faulty(file, faults, text.places());
    }
    PortalImporter.Imported imported = PortalImporter.read(record, root);
    Map<String, String> origins = new HashMap<>(imported.origins());
    Procedure procedure = ProcedureMapper.read(file, imported.procedure(), p -> origin(origins, p));
    return new ProcedureFile(
        file,
        ProcedureFile.Format.PORTAL,
        procedure,
        List.of(),
        imported.remarks(),
        imported.procedure(),
        text.places());
  }

  /** Where the part at {@code pointer}, or the nearest part around it, came from. */
  private static String origin(Map<String, String> origins, String pointer) {
    String at = pointer;
    while (true) {
      String found = origins.get(at);
      if (found != null) {
        return found;
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }

  private static ProcedureFile faulty(String file, Text message) {
    return faulty(file, List.of(new Fault(file, Place.WHOLE_FILE, message)), Map.of());
  }

  private static ProcedureFile faulty(String file, List<Fault> faults, Map<String, Place> places) {
    return new ProcedureFile(
        file, ProcedureFile.Format.NATIVE, null, faults, List.of(), null, places);
  }
}
