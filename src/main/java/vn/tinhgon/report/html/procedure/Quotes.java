package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;

/** Where the words that findings quote stand in the text of one procedure. */
public final class Quotes {

  /** No quotes: for pages that show a procedure as it is. */
  public static final Quotes NONE = new Quotes();

  private final Map<String, List<Piece.Span>> marks = new HashMap<>();
  private final Map<String, Set<Report.Placed>> about = new HashMap<>();
  private final Map<Report.Placed, List<Quote>> quoted = new LinkedHashMap<>();
  private final Map<Report.Placed, String> named = new HashMap<>();

  /**
   * Words that a finding quotes.
   *
   * @param pieces the words, marked, among those around them
   * @param reads what they were taken to mean
   * @param spot id of the part they stand in, without the procedure's own; absent where the page
   *     does not show it
   */
  public record Quote(List<Piece> pieces, Text reads, @Nullable String spot) {}

  private Quotes() {}

  /** What {@code findings} quote of {@code procedure}; absent where it is not at hand. */
  public static Quotes of(@Nullable Procedure procedure, List<Report.Placed> findings) {
    Quotes quotes = new Quotes();
    List<Spot> spots = procedure == null ? List.of() : Spot.of(procedure);
    for (Report.Placed finding : findings) {
      List<Quote> words = new ArrayList<>();
      for (Evidence evidence : finding.finding().evidence()) {
        words.add(quotes.find(spots, finding, evidence));
      }
      quotes.quoted.put(finding, List.copyOf(words));
      if (words.stream().allMatch(q -> q.spot() == null)) {
        quotes.named(spots, finding);
      }
    }
    return quotes;
  }

  private Quote find(List<Spot> spots, Report.Placed finding, Evidence evidence) {
    String quote = Piece.composed(evidence.quote());
    List<Spot> here = at(spots, evidence.at());
    for (Spot spot : here.isEmpty() ? spots : here) {
      for (String text : spot.texts()) {
        Piece.Span span = Piece.find(text, quote);
        if (span != null) {
          marks.computeIfAbsent(key(spot.id(), text), k -> new ArrayList<>()).add(span);
          about.computeIfAbsent(spot.id(), k -> new LinkedHashSet<>()).add(finding);
          return new Quote(Piece.around(text, span), evidence.reads(), spot.id());
        }
      }
    }
    return new Quote(List.of(new Piece(quote, true)), evidence.reads(), null);
  }

  /** A finding that quotes nothing is named beside the part it is about. */
  private void named(List<Spot> spots, Report.Placed finding) {
    at(spots, finding.finding().at()).stream()
        .findFirst()
        .ifPresent(
            spot -> {
              about.computeIfAbsent(spot.id(), k -> new LinkedHashSet<>()).add(finding);
              named.put(finding, spot.id());
            });
  }

  /** The spots at the place {@code at} or, where it is inside of one, around it. */
  private static List<Spot> at(List<Spot> spots, String at) {
    for (String place = at; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
      String here = place;
      List<Spot> found = spots.stream().filter(s -> s.at().equals(here)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** {@code text} of the part {@code spot} with what is quoted of it marked. */
  public List<Piece> in(String spot, String text) {
    String composed = Piece.composed(text);
    return Piece.of(composed, marks.getOrDefault(key(spot, composed), List.of()));
  }

  /** The findings about the part {@code spot}. */
  List<Report.Placed> about(String spot) {
    return List.copyOf(about.getOrDefault(spot, Set.of()));
  }

  /** What {@code finding} quotes. */
  public List<Quote> of(Report.Placed finding) {
    return quoted.getOrDefault(finding, List.of());
  }

  /** The part that {@code finding} is about, where what it quotes does not show it. */
  public @Nullable String spot(Report.Placed finding) {
    return named.get(finding);
  }

  private static String key(String spot, String text) {
    return spot + "\n" + text;
  }
}
