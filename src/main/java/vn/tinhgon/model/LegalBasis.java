package vn.tinhgon.model;

import org.jspecify.annotations.Nullable;

/**
 * A legal basis of the procedure (căn cứ pháp lý).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param number number of the document ("63/2010/NĐ-CP"); absent where unknown
 * @param name its title; absent where unknown
 * @param article article, clause, point; absent where unknown
 */
public record LegalBasis(
    String procedure,
    String at,
    @Nullable String number,
    @Nullable String name,
    @Nullable String article)
    implements Part {

  @Override
  public String words() {
    return number != null ? number : name == null ? "" : name;
  }
}
