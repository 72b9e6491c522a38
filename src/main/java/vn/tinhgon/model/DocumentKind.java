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
 * @param issuer who grants it or draws it up (cấp bởi); absent where that differs from case to case
 * @param words phrases that name it, in Vietnamese lower case; the longest match wins
 * @param opening phrases too general to name it anywhere but where a clause begins with them
 * @param subjects words that speak of the same matter without naming the paper ("đăng ký kết hôn"):
 *     a row that has them mentions this kind
 * @param broader id of the kind that this one is a special form of, or that people take it for;
 *     absent where there is none
 * @param notAfter words that, standing right before a phrase, make it a mention, beside those of
 *     {@link DocumentKinds}
 * @param notBefore words that, standing right after a phrase, make it something else
 * @param codes its codes in the national database on administrative procedures
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
    @Nullable Text issuer,
    List<String> words,
    List<String> opening,
    List<String> subjects,
    @Nullable String broader,
    List<String> notAfter,
    List<String> notBefore,
    List<String> codes,
    boolean unique,
    List<String> granters,
    List<String> notIn,
    List<String> onlyWith,
    @Nullable Holding holding) {

  /** Lists that a kind leaves out are empty. */
  public DocumentKind {
    words = orEmpty(words);
    opening = orEmpty(opening);
    subjects = orEmpty(subjects);
    notAfter = orEmpty(notAfter);
    notBefore = orEmpty(notBefore);
    codes = orEmpty(codes);
    granters = orEmpty(granters);
    notIn = orEmpty(notIn);
    onlyWith = orEmpty(onlyWith);
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Whether procedures named {@code procedure} ask for a special paper of the same name. */
  public boolean specialIn(String procedure) {
    return notIn.stream().anyMatch(procedure::contains);
  }

  /** Whether {@code text} lacks the words that show that the database holds this one. */
  public boolean lacks(String text) {
    return !onlyWith.isEmpty() && onlyWith.stream().noneMatch(text::contains);
  }

  /** Whether NQ 66.7/2025/NQ-CP itself lists the paper as held by a database. */
  public boolean listed() {
    return holding != null && holding.clause() == Clause.LISTED;
  }

  /** Where NQ 66.7/2025/NQ-CP, Điều 4 speaks of a paper and its database. */
  public enum Clause {
    /** khoản 1 to 9 name the pair */
    LISTED,
    /** khoản 10: other papers, as soon as the owner publishes what can be looked up */
    OPEN
  }

  /**
   * That a database holds what a paper says.
   *
   * @param database its name among {@link DocumentKinds#databases}
   * @param clause whether the paper is listed or comes under the open clause
   * @param provision the clause of NQ 66.7/2025/NQ-CP
   * @param from from when it must be used instead of the paper; absent where not known
   * @param verified whether a text was read that names the pair
   * @param published the day on which the owner published what can be looked up; absent where not
   *     known, and a finding is then at most a warning
   */
  public record Holding(
      String database,
      Clause clause,
      String provision,
      @Nullable LocalDate from,
      boolean verified,
      @Nullable LocalDate published) {}
}
