package vn.tinhgon.language.papers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text by which two wordings of it are compared. */
public final class ContentWords {

  /** Words for the form of a paper, which stands in a field of its own. */
  private static final List<String> FORM =
      List.of("bản", "sao", "chính", "gốc", "chụp", "công", "chứng", "thực");

  /** "nếu có" makes a demand conditional. */
  private static final String CONDITIONAL = "nếu";

  private static final Set<String> GENERIC = generic();

  private ContentWords() {}

  private static Set<String> generic() {
    Set<String> words = new HashSet<>(Comparisons.GENERIC);
    words.remove(CONDITIONAL);
    return Set.copyOf(words);
  }

  /** All words of {@code text} in normal form. */
  public static List<String> all(String text) {
    String plain = PaperNames.plain(text);
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  /** The words that tell what is meant; all words where there are no such. */
  public static List<String> of(String text) {
    List<String> all = all(text);
    List<String> telling =
        all.stream().filter(w -> !GENERIC.contains(w) && !FORM.contains(w)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** Whether two texts differ in spelling, punctuation and spacing at most. */
  public static boolean alike(String a, String b) {
    return a.equals(b) || PaperNames.plain(a).equals(PaperNames.plain(b));
  }

  /** Whether two texts differ in words only that mean nothing by themselves ("theo quy định"). */
  public static boolean sameButForGeneric(String a, String b) {
    return all(a).stream()
        .filter(w -> !GENERIC.contains(w))
        .toList()
        .equals(all(b).stream().filter(w -> !GENERIC.contains(w)).toList());
  }
}
