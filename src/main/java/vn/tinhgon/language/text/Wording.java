package vn.tinhgon.language.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for in normal forms, with their variants, as a regular expression. Made by {@link
 * Folded#pattern}, which says how one is written.
 */
public final class Wording {

  /** {@code \b} for Vietnamese letters, at a fraction of what UNICODE_CHARACTER_CLASS costs. */
  private static final String WORD_EDGE =
      "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))";

  private static final String AT_WORD = "(?<!\\p{L})";

  /** What looks at the character before a place. */
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<|(^|[|(:])\\\\b");

  /** The number of a wording that may begin with anything. */
  static final int UNNUMBERED = -1;

  private final String folded;
  private final List<String> alternatives;
  private final boolean atStart;
  private final boolean atStartToo;
  private final int number;

  /** Finds the wording anywhere; made when it is asked for, since few are. */
  private volatile @Nullable Pattern anywhere;

  /** What is tried at a place where it may begin; absent where its groups are asked for. */
  private final @Nullable Alternatives here;

  /** A wording whose groups can be asked for. */
  static Wording grouped(String regex) {
    return new Wording(regex, true);
  }

  /**
   * What a text begins with where the wording stands at its start; empty where anything may, and
   * where the vocabulary tells.
   */
  private final String firstLetters;

  Wording(String regex) {
    this(regex, false);
  }

  private Wording(String regex, boolean grouped) {
    this.folded =
        Folded.withToneMarksMoved(Normalizer.normalize(regex, Normalizer.Form.NFC).toCharArray());
    this.alternatives = Alternatives.split(folded);
    this.atStart = alternatives.stream().allMatch(a -> a.startsWith("^"));
    boolean looksBack = LOOKS_BACK.matcher(folded).find();
    List<String> within = alternatives.stream().filter(a -> !a.startsWith("^")).toList();
    this.atStartToo = within.size() < alternatives.size();
    Map<String, Set<String>> heads = new LinkedHashMap<>();
    within.forEach(a -> heads.put(a, Heads.of(a)));
    boolean numbered =
        !atStart
            && heads.entrySet().stream().allMatch(a -> canBeLookedUp(a.getKey(), a.getValue()));
    this.number = numbered ? Vocabulary.add(Heads.ofAny(heads.values())) : UNNUMBERED;
    this.firstLetters = numbered ? "" : firstLetters(Heads.of(folded));
    boolean ahead = numbered && !grouped && !looksBack && !atStartToo;
    this.here = ahead ? new Alternatives(folded) : null;
  }

  /** What begins with a letter is looked for at the beginnings of words. */
  private static String java(String folded, List<String> alternatives) {
    if (alternatives.stream().allMatch(Wording::beginsWithLetter)) {
      return AT_WORD + "(?:" + java(folded) + ")";
    }
    return alternatives.stream()
        .map(a -> beginsWithLetter(a) ? AT_WORD + java(a) : java(a))
        .collect(Collectors.joining("|"));
  }

  static String java(String folded) {
    return folded.replaceAll(" (?![*+?{])", " {1,9}").replace("\\b", WORD_EDGE);
  }

  /**
   * Whether what {@code alternative} finds, with its {@code heads}, begins with letters at the
   * beginning of a word, or with something else. A space is none: a run of spaces would be looked
   * through for each.
   */
  private static boolean canBeLookedUp(String alternative, Set<String> heads) {
    String firsts = firstLetters(heads);
    boolean atWord = beginsWithLetter(alternative) || alternative.startsWith("\\b");
    return !firsts.isEmpty()
        && firsts.chars().allMatch(c -> c != ' ' && (atWord || !Letters.letter((char) c)));
  }

  private static String firstLetters(Set<String> heads) {
    return heads.stream().map(h -> h.substring(0, 1)).collect(Collectors.joining());
  }

  /** Looks in {@code text}, a normal form or a part of one. */
  public Matcher matcher(CharSequence text) {
    Pattern known = anywhere;
    if (known == null) {
      known = Pattern.compile(java(folded, alternatives));
      anywhere = known;
    }
    return known.matcher(text);
  }

  /**
   * Looks at {@code place} in {@code text}, where the wording may begin: no letter stands before.
   *
   * @param before the matcher that looked before
   */
  Matcher matcherAt(String text, int place, @Nullable Matcher before) {
    char second = place + 1 < text.length() ? text.charAt(place + 1) : 0;
    Pattern pattern = Objects.requireNonNull(here).beginningWith(text.charAt(place), second);
    return before == null ? pattern.matcher(text) : before.usePattern(pattern);
  }

  /** Whether what stands before a place does not matter to it. */
  boolean looksAhead() {
    return here != null;
  }

  /** Its number in the vocabulary, or {@link #UNNUMBERED}. */
  int number() {
    return number;
  }

  /** Whether {@code text} begins as the wording does; asked where it has no number only. */
  boolean mayBegin(Folded text) {
    return firstLetters.isEmpty()
        || text.length() > 0 && firstLetters.indexOf(text.text().charAt(0)) >= 0;
  }

  /** Whether it may stand at the beginning of a text where its heads do not. */
  boolean atStartToo() {
    return atStartToo;
  }

  /** Whether it can stand at the beginning of a text only. */
  boolean atStart() {
    return atStart;
  }

  private static boolean beginsWithLetter(String regex) {
    int i = 0;
    while (i < regex.length() && regex.charAt(i) == '(') {
      i += regex.startsWith("(?:", i) ? 3 : 1;
    }
    return i == regex.length() || Character.isLetter(regex.charAt(i));
  }
}
