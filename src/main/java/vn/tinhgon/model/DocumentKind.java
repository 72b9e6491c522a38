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
 * @param subjects words that speak of the same matter without naming the paper ("đăng ký kết hôn"):
 *     a row that has them mentions this kind
 * @param broader id of the kind that this one is a special form of; absent where it is none
 * @param notAfter words that, standing right before a phrase, make it something else ("số", "kiểu")
 * @param notBefore words that, standing right after a phrase, make it something else
 * @param unique whether a person or an organisation has only one, so that two rows of it in one
 *     case are the same paper
 * @param granters words of the agencies' procedures that grant it: a procedure whose name has them
 *     grants or changes this paper and may ask for the old one
 * @param notIn words in the name of a procedure that asks for a special paper of the same name
 * @param onlyWith words of which one must stand in the row or the procedure's name for the database
 *     to hold the paper; empty where it holds all
 * @param holding the database that holds it; absent where none does
 */
public record DocumentKind(
    String id,
    Text name,
    List<String> words,
    List<String> subjects,
    @Nullable String broader,
    List<String> notAfter,
    List<String> notBefore,
    boolean unique,
    List<String> granters,
    List<String> notIn,
    List<String> onlyWith,
    @Nullable Holding holding) {

  /** Lists that a kind leaves out are empty. */
  public DocumentKind {
    words = List.copyOf(words);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
    notBefore = notBefore == null ? List.of() : List.copyOf(notBefore);
    granters = granters == null ? List.of() : List.copyOf(granters);
    notIn = notIn == null ? List.of() : List.copyOf(notIn);
    onlyWith = onlyWith == null ? List.of() : List.copyOf(onlyWith);
  }

  /** Whether procedures named {@code procedure} ask for a special paper of the same name. */
  public boolean specialIn(String procedure) {
    return notIn.stream().anyMatch(procedure::contains);
  }

  /** Whether {@code text} lacks the words that show that the database holds this one. */
  public boolean lacks(String text) {
    return !onlyWith.isEmpty() && onlyWith.stream().noneMatch(text::contains);
  }

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
