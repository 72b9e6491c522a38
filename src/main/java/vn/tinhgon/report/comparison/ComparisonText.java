package vn.tinhgon.report.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.FindingChange;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.report.Report;

/** What new versions changed, for a terminal. */
public final class ComparisonText {

  private static final int NAME = 160;

  private final Wording wording;
  private final Locale language;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(Locale language, boolean colour) {
    this.wording = new Wording(language);
    this.language = language;
    this.colour = colour;
  }

  /** The comparison in {@code language}, with ANSI colours if {@code colour}. */
  public static String render(Comparison comparison, Locale language, boolean colour) {
    return new ComparisonText(language, colour).render(comparison);
  }

  private String render(Comparison c) {
    boolean one = c.procedures().size() == 1;
    for (Compared p : c.procedures()) {
      if (one || p.status() != Compared.Status.UNCHANGED) {
        procedure(p);
      }
    }
    unread(c);
    if (!one) {
      line(paint("1", wording.totals(c)));
    }
    line(paint("1", wording.say("Kết luận: ", "Verdict: ") + wording.in(c.verdict().label())));
    line(
        dim(
            wording.say("Ngày rà soát ", "As of ")
                + c.asOf()
                + wording.say(", bộ luật ", ", rule book ")
                + c.ruleBook()
                + " ("
                + c.rules()
                + wording.say(" luật). ", " rules). ")
                + Report.NOTICE.in(language)));
    return out.toString();
  }

  private void procedure(Compared p) {
    line(paint("1", OneLine.of(p.code()) + " " + Wording.shortened(OneLine.of(p.name()), NAME)));
    file(wording.say("bản cũ: ", "old: "), p.oldFile());
    file(wording.say("bản mới: ", "new: "), p.newFile());
    boolean told = p.status() == Compared.Status.CHANGED;
    line("  " + paint("1", told ? wording.verdict(p) : wording.in(p.status().label())));
    Text note = p.note();
    if (note != null) {
      line("  " + wording.say("lưu ý: ", "note: ") + wording.in(note));
    }
    for (Area area : Area.values()) {
      List<Change> changes = p.changes(area);
      if (!changes.isEmpty()) {
        line("  " + wording.in(area.label()));
        changes.forEach(this::change);
      }
    }
    if (told) {
      findings(p);
      measures(p);
    }
    line("");
  }

  private void file(String label, @Nullable String file) {
    if (file != null) {
      line("  " + dim(label) + OneLine.of(file));
    }
  }

  private void change(Change c) {
    String what = wording.in(c.what());
    String said = c.words().isEmpty() ? Wording.shortened(what, NAME) : reworded(c, what);
    String details =
        c.details().isEmpty()
            ? ""
            : " ("
                + c.details().stream()
                    .map(d -> Wording.shortened(wording.in(d), NAME))
                    .collect(Collectors.joining("; "))
                + ")";
    String lines = wording.lines(c);
    line(
        "    "
            + mark(c.kind())
            + " "
            + said
            + details
            + effect(c.own())
            + (lines.isEmpty() ? "" : dim("  " + lines)));
    for (Facet f : c.facets()) {
      line("        " + Wording.shortened(wording.facet(f), 2 * NAME) + effect(f.effect()));
    }
  }

  private String mark(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> paint("32", "+");
      case DROPPED -> paint("31", "-");
      case CHANGED -> paint("33", "~");
    };
  }

  private String reworded(Change c, String what) {
    String words =
        "“"
            + wording.around(c.words()).stream().map(this::piece).collect(Collectors.joining(" "))
            + "”";
    return what.startsWith("“") ? words : what + ": " + words;
  }

  private String piece(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.text();
      case DELETED -> paint("31", "[-" + piece.text() + "-]");
      case INSERTED -> paint("32", "{+" + piece.text() + "+}");
    };
  }

  private String effect(Effect effect) {
    String label = wording.in(effect.label());
    return switch (effect) {
      case HEAVIER -> "  " + paint("31", "▲ " + label);
      case LIGHTER -> "  " + paint("32", "▼ " + label);
      case UNCLEAR -> "  " + paint("33", "? " + label);
      case NEUTRAL -> "";
    };
  }

  private void findings(Compared p) {
    if (!p.findings().isEmpty()) {
      line("  " + wording.findings(p));
    }
    for (FindingChange f : p.findings()) {
      boolean brought = f.kind() == FindingChange.Kind.BROUGHT;
      String doubt = wording.doubt(f);
      line(
          "    "
              + (brought ? paint("31", "+") : paint("32", "-"))
              + " "
              + f.finding().severity().label().in(language).toUpperCase(Locale.ROOT)
              + "  "
              + wording.in(f.finding().title())
              + dim(
                  "  "
                      + f.finding().rule()
                      + "  "
                      + wording.say("dòng ", "line ")
                      + f.spot().line()));
      line("        " + Wording.shortened(wording.in(f.finding().message()), 2 * NAME));
      if (!doubt.isEmpty()) {
        line("        " + wording.say("lưu ý: ", "note: ") + doubt);
      }
    }
    wording.assessments(p).forEach(l -> line("  " + l));
  }

  private void measures(Compared p) {
    line("  " + wording.say("Gánh nặng trước → sau", "Burden before → after"));
    p.measures().stream()
        .filter(m -> !Objects.equals(m.before(), m.after()))
        .forEach(m -> line("    " + paint("1", wording.measure(m))));
    wording.steady(p).forEach(l -> line("    " + dim(l)));
  }

  private void unread(Comparison c) {
    if (c.unread().isEmpty()) {
      return;
    }
    line(paint("1", wording.say("Không đọc được", "Unreadable")));
    for (Comparison.Unread u : c.unread()) {
      String where = u.line() > 0 ? u.file() + ":" + u.line() + ":" + u.column() : u.file();
      line("  " + OneLine.of(where + ": " + u.message().in(language)));
    }
    line("");
  }

  private String dim(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
