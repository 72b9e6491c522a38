package vn.tinhgon.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of document kinds (danh mục loại giấy tờ), from {@code
 * rules/_data/document-kinds.yaml}.
 *
 * @param fields words that, standing right before any paper's name, make it a field of a form
 *     ("số", "thông tin về"), and other names that follow it too
 * @param notAfter words that, standing right before any paper's name, make it a mention: an act
 *     upon it ("cấp lại"), a place ("trên")
 * @param yetAfter longer words that end like one of these and yet ask for the paper ("cung cấp")
 * @param neither phrases that hold a paper's name and name none ("đơn vị", "vốn điều lệ")
 * @param databases the databases that hold papers, by the names that the kinds give them
 * @param kinds the kinds
 */
public record DocumentKinds(
    List<String> fields,
    List<String> notAfter,
    List<String> yetAfter,
    List<String> neither,
    Map<String, Database> databases,
    List<DocumentKind> kinds) {

  /** Lists that the file leaves out are empty. */
  public DocumentKinds {
    fields = fields == null ? List.of() : List.copyOf(fields);
    notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
    yetAfter = yetAfter == null ? List.of() : List.copyOf(yetAfter);
    neither = neither == null ? List.of() : List.copyOf(neither);
    databases = databases == null ? Map.of() : Map.copyOf(databases);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }

  /** A catalogue without kinds. */
  public static DocumentKinds none() {
    return new DocumentKinds(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
  }

  /**
   * A database of the state.
   *
   * @param name its name
   * @param owner the agency that owns it; absent where not known
   */
  public record Database(Text name, @Nullable Text owner) {}
}
