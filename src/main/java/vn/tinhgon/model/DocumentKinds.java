package vn.tinhgon.model;

import java.util.List;

/**
 * The catalogue of document kinds (danh mục loại giấy tờ), from {@code
 * rules/_data/document-kinds.yaml}.
 *
 * @param notAfter words that, standing right before any paper's name, make it a mention: a field of
 *     a form ("số"), an act upon it ("cấp lại"), a place ("trên")
 * @param yetAfter longer words that end like one of {@code notAfter} and yet ask for the paper
 *     ("cung cấp")
 * @param kinds the kinds
 */
public record DocumentKinds(
    List<String> notAfter, List<String> yetAfter, List<DocumentKind> kinds) {

  /** Lists that the file leaves out are empty. */
  public DocumentKinds {
    notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
    yetAfter = yetAfter == null ? List.of() : List.copyOf(yetAfter);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }
}
