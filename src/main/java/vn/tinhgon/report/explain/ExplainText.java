package vn.tinhgon.report.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.conditions.ConditionWords;
import vn.tinhgon.rules.conditions.Explanation.Check;
import vn.tinhgon.rules.conditions.Explanation.Fired;
import vn.tinhgon.rules.conditions.Explanation.Looked;
import vn.tinhgon.rules.conditions.Explanation.Near;
import vn.tinhgon.rules.conditions.Explanation.State;
import vn.tinhgon.rules.engine.Why;

/** Why a rule finds something or does not, for a terminal. */
public final class ExplainText {

  /** Parts that are listed; the others are counted. */
  private static final int PARTS = 5;

  /** Of what the law says of the day less is listed: it is the same for all procedures. */
  private static final int LAW = 3;

  private static final int NEAR = 3;
  private static final int READ = 12;

  private final Catalogue catalogue;
  private final Why why;
  private final LocalDate day;
  private final Locale language;
  private final InWords values;
  private final PartWords parts;
  private final Judged judged;
  private final Lines out;

  private ExplainText(Catalogue catalogue, Why why, LocalDate day, Locale language) {
    this.catalogue = catalogue;
    this.why = why;
    this.day = day;
    this.language = language;
    this.values = new InWords(catalogue.kinds().kinds(), language);
    this.parts = new PartWords(language);
    this.judged = new Judged(values, language);
    this.out = new Lines(language);
  }

  /** The explanations in {@code language}; {@code at} is the only part looked at, if any. */
  public static String render(
      Catalogue catalogue,
      Why why,
      List<Explained> all,
      LocalDate day,
      @Nullable String at,
      Locale language) {
    ExplainText text = new ExplainText(catalogue, why, day, language);
    text.out.line(why.rule().id() + " — " + why.rule().title().in(language));
    if (why.words().isEmpty()) {
      text.out.say(
          "(Luật này không có conditions.yaml nên điều kiện được in nguyên văn DRL.)",
          "(This rule has no conditions.yaml, so that its conditions are printed as DRL.)");
    }
    all.forEach(e -> text.explained(e, at));
    text.out.line("");
    text.out.say(
        "Ngày rà soát " + day + ". Muốn xem chương trình hiểu từng dòng thế nào: tinhgon read TỆP.",
        "Day of the review " + day + ". To see how each line was understood: tinhgon read FILE.");
    return text.out.toString();
  }

  private void explained(Explained explained, @Nullable String at) {
    out.line("");
    Procedure procedure = explained.procedure();
    out.line(
        procedure == null
            ? several(explained.files())
            : procedure.code()
                + " "
                + PartWords.shorten(procedure.name())
                + "  "
                + explained.files()
                + (at == null ? "" : "  " + at));
    new Verdicts(why.rule(), day, language).lines(explained.explanation(), at).forEach(out::line);
    List<Looked> conditions = explained.explanation().conditions();
    if (!conditions.isEmpty()) {
      out.line("");
      out.say("Điều kiện của luật", "The rule's conditions");
    }
    for (int i = 0; i < conditions.size(); i++) {
      condition(i + 1, conditions.get(i), explained);
    }
    int number = 0;
    for (Fired fired : explained.explanation().fired()) {
      finding(++number, fired, conditions, explained);
    }
    if (explained.explanation().fired().isEmpty() && !conditions.isEmpty()) {
      out.say(
          "Ngoại lệ của luật: " + why.rule().exceptions().vi(),
          "The rule leaves out: " + why.rule().exceptions().en());
    }
  }

  private void condition(int number, Looked looked, Explained explained) {
    String mark = looked.state() == State.HOLDS ? "✓" : looked.state() == State.FAILS ? "✗" : "·";
    String unreached =
        looked.state() == State.NOT_REACHED
            ? out.in(
                "  [chưa xét vì điều kiện trên không đạt]",
                "  [not looked at: the one above fails]")
            : "";
    out.line("  " + mark + " " + number + ". " + judged.says(looked) + unreached);
    ConditionWords words = looked.words();
    if (words != null && (looked.state() != State.FAILS || Judged.near(looked).isEmpty())) {
      Judged.where(words).forEach(w -> out.line("       – " + w.says().in(language)));
    }
    if (looked.state() == State.HOLDS) {
      satisfied(looked, explained);
    } else if (looked.state() == State.FAILS) {
      failed(looked, words, explained);
    }
  }

  private void satisfied(Looked looked, Explained explained) {
    List<Object> all = looked.parts();
    int most = all.stream().allMatch(Part.class::isInstance) ? PARTS : LAW;
    for (Object part : all.stream().limit(most).toList()) {
      out.line("       → " + place(part, explained) + phrase(part));
    }
    more(all.size() - most);
  }

  private void failed(Looked looked, @Nullable ConditionWords words, Explained explained) {
    for (Object part : looked.against().stream().limit(PARTS).toList()) {
      out.line(
          "       "
              + out.in("nhưng có: ", "but there is: ")
              + place(part, explained)
              + phrase(part));
    }
    List<Near> near = Judged.near(looked);
    for (Near each : near.stream().limit(NEAR).toList()) {
      out.line(
          "       "
              + out.in("không đạt: ", "fails: ")
              + place(each.part(), explained)
              + phrase(each.part())
              + pointer(each.part()));
      each.checks().forEach(this::check);
      String evidence = Judged.evidence(each.part());
      if (evidence != null) {
        out.line("           " + out.in("đọc từ: ", "read from: ") + evidence);
      }
    }
    if (near.size() > NEAR) {
      int more = near.size() - NEAR;
      out.say(
          "       … và " + more + " phần nữa (xem riêng một phần: --at, như --at /documents/2)",
          "       … and " + more + " more (to see one part: --at, as in --at /documents/2)");
    }
    if (near.isEmpty() && looked.against().isEmpty()) {
      out.line("       " + out.in("không thấy phần nào như vậy", "no such part was seen"));
      looksAt(words, explained);
    }
  }

  private void looksAt(@Nullable ConditionWords words, Explained explained) {
    Procedure procedure = explained.procedure();
    if (procedure == null || words == null || words.looks() == null) {
      return;
    }
    LooksAt looks = new LooksAt(procedure, values, language);
    List<LooksAt.Line> lines = looks.lines(words.looks());
    out.line(
        "       "
            + looks.head(words.looks()).in(language)
            + (lines.isEmpty() ? ": " + out.in("tệp không có", "the file has none") : ":"));
    for (LooksAt.Line line : lines.stream().limit(READ).toList()) {
      int at = line.at().isEmpty() ? 0 : explained.places().line(explained.files(), line.at());
      out.line("         " + out.lineOf(at) + line.words());
      if (!line.read().isEmpty()) {
        out.line("             " + line.read());
      }
    }
    more(lines.size() - READ);
  }

  private void check(Check check) {
    String mark = check.holds() == null ? "?" : check.holds() ? "✓" : "✗";
    String read = judged.read(check);
    out.line(
        "           "
            + mark
            + " "
            + judged.says(check)
            + (read.isEmpty() ? "" : out.in(" (đọc được: ", " (read: ") + read + ")")
            + (check.holds() == null
                ? out.in(" [không xét riêng được]", " [cannot be told by itself]")
                : ""));
  }

  private void finding(int number, Fired fired, List<Looked> conditions, Explained explained) {
    out.line("");
    new Fires(catalogue, why.rule(), day, out).lines(number, fired, explained);
    out.line("  " + out.in("vì:", "because of:"));
    for (Looked looked : conditions) {
      for (Object part : fired.parts()) {
        if (looked.parts().stream().anyMatch(p -> p == part)) {
          out.line("    – " + judged.says(looked) + ": " + place(part, explained) + phrase(part));
        }
      }
    }
  }

  private static String pointer(Object part) {
    return part instanceof Part of && !of.at().isEmpty() ? "  (" + of.at() + ")" : "";
  }

  private String several(String files) {
    int count = files.split(", ").length;
    return count > PARTS ? out.in(count + " tệp cùng lúc", count + " files together") : files;
  }

  private void more(int count) {
    if (count > 0) {
      out.say("       … và " + count + " phần nữa", "       … and " + count + " more");
    }
  }

  private String phrase(Object part) {
    return new Verdicts(why.rule(), day, language).phrase(part, parts);
  }

  private String place(Object part, Explained explained) {
    if (!(part instanceof Part of) || of instanceof Procedure) {
      return "";
    }
    String file = explained.procedure() == null ? of.procedure() + " " : "";
    return file + out.lineOf(explained.line(of));
  }
}
