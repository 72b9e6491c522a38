package vn.tinhgon.report.html.procedure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param text as it stands there
 * @param marked whether it is quoted by a finding
 */
public record Piece(String text, boolean marked) {

  /**
   * Half of what is shown around a quote; with the quote about as much as one reads at a glance.
   */
  private static final int AROUND = 140;

  private static final int LONGEST_QUOTE = 900;

  /** From where to where a quote stands in a text. */
  record Span(int from, int to) {}

  /** {@code text} as one piece. */
  static List<Piece> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
  }

  /** {@code text}, which is in NFC, with {@code spans} marked. */
  static List<Piece> of(String text, List<Span> spans) {
    BitSet marked = new BitSet(text.length());
    spans.forEach(s -> marked.set(s.from(), s.to()));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      boolean mark = marked.get(from);
      int to = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
      to = to < 0 || to > text.length() ? text.length() : to;
      pieces.add(new Piece(text.substring(from, to), mark));
      from = to;
    }
    return List.copyOf(pieces);
  }

  /** The quote at {@code span} of {@code text}, with the words around it. */
  static List<Piece> around(String text, Span span) {
    int from = cut(text, Math.max(0, span.from() - AROUND), span.from());
    int to = Math.min(text.length(), span.to() + AROUND);
    while (to > span.to() && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece((from > 0 ? "… " : "") + text.substring(from, span.from()), false));
    pieces.add(new Piece(shortened(text.substring(span.from(), span.to())), true));
    pieces.add(new Piece(text.substring(span.to(), to) + (to < text.length() ? " …" : ""), false));
    return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
  }

  private static int cut(String text, int from, int before) {
    int start = from;
    while (start > 0 && start < before && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private static String shortened(String quote) {
    return quote.length() <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, LONGEST_QUOTE / 2)
            + " […] "
            + quote.substring(quote.length() - LONGEST_QUOTE / 2);
  }

  /** {@code text} as quotes are: in Unicode's composed form. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Where {@code quote} stands in {@code text}: word for word, or else but for spaces and capitals;
   * absent where it does not.
   */
  static @Nullable Span find(String text, String quote) {
    if (quote.isBlank()) {
      return null;
    }
    int from = text.indexOf(quote);
    if (from >= 0) {
      return new Span(from, from + quote.length());
    }
    String words =
        Stream.of(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher =
        Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
  }
}
