package vn.tinhgon.plans;

/** Legal documents as official papers name them. */
public final class Norms {

  private Norms() {}

  /** {@code Nghị định số 63/2010/NĐ-CP}. */
  public static String named(String number) {
    return named(number, "");
  }

  /** The same; a law by its name, where {@code title} gives it: {@code Luật Hộ tịch số …}. */
  static String named(String number, String title) {
    String kind =
        number.contains("/NĐ-")
            ? "Nghị định"
            : number.contains("/TTLT")
                ? "Thông tư liên tịch"
                : number.contains("/TT-")
                    ? "Thông tư"
                    : number.contains("/NQ")
                        ? "Nghị quyết"
                        : number.contains("/QĐ")
                            ? "Quyết định"
                            : number.contains("/QH")
                                ? title.matches("(?s)(Bộ luật|Luật) .{1,60}")
                                    ? title.replaceAll("\\s*\\([^)]*\\)$", "")
                                    : "Luật"
                                : "";
    return kind.isEmpty() ? number : kind + " số " + number;
  }
}
