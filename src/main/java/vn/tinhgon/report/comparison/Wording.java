package vn.tinhgon.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Assessment;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.compare.Measure;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.compare.Spot;
import vn.tinhgon.compare.Verdict;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;

/** The sentences that all reports of a comparison share, on one line each and not yet escaped. */
public final class Wording {

  /** Words kept on each side of what was reworded. */
  private static final int CONTEXT = 7;

  /** Words shown of what was deleted or inserted in one place. */
  private static final int LONGEST = 45;

  private final Locale language;

  /** Sentences in {@code language}. */
  public Wording(Locale language) {
    this.language = language;
  }

  String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  /** A text on one line. */
  public String in(Text text) {
    return OneLine.of(text.in(language));
  }

  /** The verdict on one procedure and why. */
  public String verdict(Compared p) {
    return new Reasons(this).verdict(p);
  }

  /** What is other about a part. */
  String facet(Facet f) {
    Text difference = f.difference();
    return in(f.name())
        + ": "
        + value(f.before())
        + " → "
        + value(f.after())
        + (difference == null ? "" : " (" + in(difference) + ")");
  }

  /** What is said of a part, or that nothing is. */
  public String value(@Nullable Text value) {
    return value == null ? say("không ghi", "not stated") : in(value);
  }

  /** How it was reworded, with what stays the same cut down to what stands around it. */
  public List<Piece> around(List<Piece> pieces) {
    List<Piece> cut = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = OneLine.of(piece.text());
      boolean same = piece.kind() == Piece.Kind.SAME;
      int head = !same ? LONGEST - CONTEXT : i == 0 ? 0 : CONTEXT;
      int tail = same && i == pieces.size() - 1 ? 0 : CONTEXT;
      List<String> words = List.of(text.split(" "));
      if (words.size() > head + tail + 1) {
        text =
            Stream.of(
                    String.join(" ", words.subList(0, head)),
                    "…",
                    String.join(" ", words.subList(words.size() - tail, words.size())))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
      }
      cut.add(new Piece(piece.kind(), text));
    }
    return cut;
  }

  /** Where it stands: lines of the old and the new file. */
  public String lines(Change change) {
    Spot before = change.before();
    Spot after = change.after();
    int a = before == null ? 0 : before.line();
    int b = after == null ? 0 : after.line();
    if (a == 0 && b == 0) {
      return "";
    }
    String line = say("dòng ", "line ");
    return before == null || a == 0
        ? line + b
        : after == null || b == 0 ? line + a : line + a + (a == b ? "" : " → " + b);
  }

  /** How many findings come and go. */
  public String findings(Compared p) {
    return say("Phát hiện: thêm ", "Findings: brings ")
        + p.findings(FindingChange.Kind.BROUGHT).size()
        + say(", hết ", ", cures ")
        + p.findings(FindingChange.Kind.CURED).size()
        + say(", còn ", ", keeps ")
        + p.still();
  }

  /** Why a finding may be less than it seems; empty where it is what it seems. */
  public String doubt(FindingChange f) {
    return f.certain()
        ? ""
        : f.kind() == FindingChange.Kind.BROUGHT
            ? say(
                "bản cũ chưa đánh giá được luật này",
                "the rule could not be assessed on the old version")
            : say(
                "bản mới không còn đánh giá được luật này: chưa chắc đã hết",
                "the rule can no longer be assessed: not certain to be cured");
  }

  /** The rules that can be assessed on one version only, in up to two lines. */
  public List<String> assessments(Compared p) {
    List<String> lines = new ArrayList<>();
    for (boolean now : List.of(false, true)) {
      String rules =
          p.assessments().stream()
              .filter(a -> a.now() == now)
              .map(a -> a.rule() + (now ? "" : needs(a)))
              .collect(Collectors.joining(now ? ", " : "; "));
      if (!rules.isEmpty()) {
        lines.add(
            (now
                    ? say("Nay đánh giá được: ", "Can be assessed now: ")
                    : say("Không còn đánh giá được: ", "Can no longer be assessed: "))
                + rules);
      }
    }
    return lines;
  }

  private String needs(Assessment a) {
    String needs = a.needs().stream().map(n -> in(n.label())).collect(Collectors.joining(", "));
    return needs.isEmpty() ? "" : say(" (thiếu ", " (lacks ") + needs + ")";
  }

  /** A burden before and after. */
  String measure(Measure m) {
    return in(m.name()) + ": " + known(m.before()) + " → " + known(m.after());
  }

  /** The burdens that are as they were, and those that nobody knows, in up to two lines. */
  List<String> steady(Compared p) {
    List<String> lines = new ArrayList<>();
    String same =
        p.measures().stream()
            .filter(m -> m.before() != null && m.before().equals(m.after()))
            .map(m -> in(m.name()) + ": " + known(m.before()))
            .collect(Collectors.joining("; "));
    String unknown =
        p.measures().stream()
            .filter(m -> m.before() == null && m.after() == null)
            .map(m -> in(m.name()))
            .collect(Collectors.joining("; "));
    if (!same.isEmpty()) {
      lines.add(say("không đổi: ", "as before: ") + same);
    }
    if (!unknown.isEmpty()) {
      lines.add(say("chưa rõ: ", "unknown: ") + unknown);
    }
    return lines;
  }

  /** A burden, or that it is unknown. */
  public String known(@Nullable Text value) {
    return in(value == null ? Measure.UNKNOWN : value);
  }

  /** How many procedures there are of each kind. */
  public String totals(Comparison c) {
    Map<Compared.Status, Long> s = c.statuses();
    Map<Verdict, Long> v = c.verdicts();
    return c.procedures().size()
        + say(" thủ tục: ", " procedures: ")
        + s.get(Compared.Status.ADDED)
        + say(" mới, ", " added, ")
        + s.get(Compared.Status.REMOVED)
        + say(" bị bỏ, ", " removed, ")
        + s.get(Compared.Status.CHANGED)
        + say(" có thay đổi, ", " changed, ")
        + s.get(Compared.Status.UNCHANGED)
        + say(" không thay đổi; ", " unchanged; ")
        + v.get(Verdict.HEAVIER)
        + say(" nặng hơn, ", " heavier, ")
        + v.get(Verdict.LIGHTER)
        + say(" nhẹ hơn, ", " lighter, ")
        + v.get(Verdict.MIXED)
        + say(" vừa nặng vừa nhẹ hơn, ", " both, ")
        + v.get(Verdict.CANNOT_TELL)
        + say(" chưa kết luận được", " cannot be told");
  }

  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean quoted = text.endsWith("”");
    return text.substring(0, most - 1).strip() + "…" + (quoted ? "”" : "");
  }
}
