package vn.tinhgon.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document the catalogue knows (loại giấy tờ), from {@code
 * rules/_data/document-kinds.yaml}.
 *
 * @param id short English name, used in files and rules
 * @param name what it is called
 * @param words phrases that name it, in Vietnamese lower case; the longest match wins
 * @param notAfter words that, standing right before a phrase, make it something else ("số", "kiểu")
 * @param notBefore words that, standing right after a phrase, make it something else
 * @param unique whether a person or an organisation has only one, so that two rows of it in one
 *     case are the same paper
 * @param granters words of the agencies' procedures that grant it: a procedure whose name has them
 *     grants or changes this paper and may ask for the old one
 * @param holding the database that holds it; absent where none does
 */
public record DocumentKind(
    String id,
    Text name,
    List<String> words,
    List<String> notAfter,
    List<String> notBefore,
    boolean unique,
    List<String> granters,
    @Nullable Holding holding) {

  /**
   * A database that holds what a paper says.
   *
   * @param database its name
   * @param owner the agency that owns it
   * @param from from when it must be used instead of the paper
   * @param provision the clause of NQ 66.7/2025/NQ-CP Điều 4 that names the pair
   * @param published whether the owner is known to have published what can be looked up; where it
   *     is not, a finding is at most a warning
   */
  public record Holding(
      Text database, Text owner, LocalDate from, String provision, boolean published) {}
}
