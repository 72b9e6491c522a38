package vn.tinhgon.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.Subject;

/** What the program says about its rules. */
public final class RulePage {

  private final Locale language;
  private final StringBuilder out = new StringBuilder();

  private RulePage(Locale language) {
    this.language = language;
  }

  /** One line a rule: id, severity on {@code day}, title, what was measured. */
  public static String list(
      Catalogue catalogue, Predicate<Rule> selected, LocalDate day, Locale language) {
    return catalogue.rules().values().stream()
        .filter(selected)
        .map(
            r ->
                String.format(
                    "%-34s %-10s %s%s%n",
                    r.id(),
                    r.appliesOn(day) ? r.severityOn(day).label().in(language) : "-",
                    r.title().in(language),
                    measured(r)))
        .collect(Collectors.joining());
  }

  /** The rules that apply on {@code day} as a Markdown table. */
  public static String table(Catalogue catalogue, LocalDate day, Locale language) {
    StringBuilder out = new StringBuilder();
    out.append(
        new Text(
                "| Mã | Phát hiện | Mức độ | Căn cứ dẫn trước | Số phát hiện | Đúng/đã đọc |\n",
                "| Id | Finds | Severity | First law | Hits | Right/read |\n")
            .in(language));
    out.append("| --- | --- | --- | --- | ---: | ---: |\n");
    for (Rule rule : catalogue.rules().values()) {
      if (rule.appliesOn(day)) {
        Citation first =
            rule.law().stream()
                .filter(
                    c -> c.inForce(day, Objects.requireNonNull(catalogue.laws().get(c.document()))))
                .findFirst()
                .orElse(rule.law().get(0));
        Rule.Measured m = rule.measured();
        out.append(
            String.format(
                "| `%s` | %s | %s | %s, %s | %s | %s |%n",
                rule.id(),
                rule.title().in(language),
                rule.severityOn(day).label().in(language),
                first.document(),
                first.article(),
                m == null ? "–" : String.valueOf(m.hits()),
                m == null || m.read() == 0 ? "–" : m.right() + "/" + m.read()));
      }
    }
    return out.toString();
  }

  /** Hits and precision, in brackets; empty where nothing was measured. */
  public static String measured(Rule rule) {
    Rule.Measured m = rule.measured();
    return m == null ? "" : " [" + m.hits() + "; " + m.right() + "/" + m.read() + "]";
  }

  /** Everything about {@code rule} as it stands on {@code day}. */
  public static String page(Catalogue catalogue, Rule rule, LocalDate day, Locale language) {
    RulePage page = new RulePage(language);
    page.write(catalogue, rule, day);
    return page.out.toString();
  }

  private void write(Catalogue catalogue, Rule rule, LocalDate day) {
    line(rule.id() + " — " + rule.title().in(language));
    line("");
    line(rule.why().in(language));
    line("");
    line(
        say("Mức độ: ", "Severity: ")
            + rule.severity().stream()
                .map(s -> s.is().label().in(language) + say(" từ ", " from ") + s.from())
                .collect(Collectors.joining(", ")));
    if (rule.subject() == Subject.DATA) {
      line(
          say(
              "Về dữ liệu công khai: tính riêng, không phải đề xuất đơn giản hóa",
              "About published data: counted apart, nothing to simplify"));
    }
    line(
        say("Áp dụng từ ", "Applies from ")
            + rule.since()
            + (rule.until() == null ? "" : say(" đến ", " to ") + rule.until())
            + (rule.replacedBy() == null
                ? ""
                : say("; thay bằng ", "; replaced by ") + rule.replacedBy()));
    if (!rule.needs().isEmpty()) {
      line(
          say("Cần biết: ", "Needs: ")
              + rule.needs().stream()
                  .map(Need::label)
                  .map(t -> t.in(language))
                  .collect(Collectors.joining("; ")));
    }
    rule.thresholds()
        .forEach(
            (name, values) ->
                values.forEach(
                    v ->
                        line(
                            say("Ngưỡng ", "Threshold ")
                                + name
                                + " = "
                                + v.value()
                                + say(" từ ", " from ")
                                + v.from()
                                + " ("
                                + v.source()
                                + ")")));
    line("");
    line(say("Căn cứ ngày ", "Law on ") + day + ":");
    rule.law().forEach(c -> line("  " + cite(c, catalogue, day, language)));
    line("");
    line(say("Thông báo: ", "Message: ") + rule.message().in(language));
    line(say("Đề xuất: ", "Proposal: ") + rule.proposal().in(language));
    line(say("Không áp dụng: ", "Exceptions: ") + rule.exceptions().in(language));
    if (rule.measured() != null) {
      Rule.Measured m = rule.measured();
      line(
          say("Đo ngày ", "Measured on ")
              + m.on()
              + ": "
              + m.hits()
              + say(" phát hiện; đã đọc ", " hits; read ")
              + m.read()
              + say(", đúng ", ", right ")
              + m.right());
    }
    examples(catalogue, rule);
  }

  /** A provision, what it says, and whether it is in force on {@code day} and was read. */
  static String cite(Citation c, Catalogue catalogue, LocalDate day, Locale language) {
    Law law = Objects.requireNonNull(catalogue.laws().get(c.document()), c.document());
    String state =
        c.inForce(day, law)
            ? ""
            : new Text(" [không áp dụng ngày này]", " [not in force on this day]").in(language);
    boolean verified = law.verified() && !Boolean.FALSE.equals(c.verified());
    return c.document()
        + ", "
        + c.article()
        + (c.quote() == null ? "" : ": " + c.quote())
        + state
        + (verified ? "" : new Text(" [chưa kiểm chứng]", " [not verified]").in(language));
  }

  private void examples(Catalogue catalogue, Rule rule) {
    List<RuleCase> examples =
        catalogue.cases().getOrDefault(rule.id(), List.of()).stream()
            .filter(RuleCase::example)
            .toList();
    for (RuleCase example : examples) {
      line("");
      line(say("Ví dụ: ", "Example: ") + example.name());
      example.all().forEach(p -> p.toPrettyString().lines().forEach(l -> line("    " + l)));
      example.finds().forEach(f -> line("  → " + f.at() + ": " + f.message()));
      if (example.finds().isEmpty()) {
        line(say("  → không phát hiện gì", "  → finds nothing"));
      }
    }
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
