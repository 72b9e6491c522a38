package vn.tinhgon.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;

/**
 * A page for each rule, to be put on a web server or into a repository: the page of the rule {@code
 * group/id} is the folder of that name, so that its address is a base and the id.
 */
public final class RulePages {

  /** What pages are written in. */
  public enum Form {
    MARKDOWN,
    HTML
  }

  private final Catalogue catalogue;
  private final LocalDate day;
  private final Locale language;

  /** Pages of the rules of {@code catalogue}, as they stand on {@code day}. */
  public RulePages(Catalogue catalogue, LocalDate day, Locale language) {
    this.catalogue = catalogue;
    this.day = day;
    this.language = language;
  }

  /** The text of each file by its name, the one that lists them first. */
  public Map<String, String> all(Form form, Predicate<Rule> selected) {
    String file = form == Form.HTML ? "index.html" : "README.md";
    List<Rule> rules = catalogue.rules().values().stream().filter(selected).toList();
    Map<String, String> pages = new LinkedHashMap<>();
    Blocks list = new Blocks(say("Các luật của TinhGọn", "The rules of TinhGọn"));
    rules.forEach(r -> list.link(r.id() + "/" + file, r.id(), r.title().in(language)));
    pages.put(file, list.render(form, language));
    for (Rule rule : rules) {
      pages.put(rule.id() + "/" + file, page(rule).render(form, language));
    }
    return pages;
  }

  private Blocks page(Rule rule) {
    Blocks page = new Blocks(rule.id() + " — " + rule.title().in(language));
    page.paragraph(rule.why().in(language));
    page.items(facts(rule));
    page.heading(say("Căn cứ ngày ", "Law on ") + day);
    page.items(rule.law().stream().map(this::cite).toList());
    page.heading(say("Phát hiện và đề xuất", "Finding and proposal"));
    page.items(
        List.of(
            say("Thông báo: ", "Message: ") + rule.message().in(language),
            say("Đề xuất: ", "Proposal: ") + rule.proposal().in(language),
            say("Không áp dụng: ", "Exceptions: ") + rule.exceptions().in(language)));
    for (RuleCase example : catalogue.cases().getOrDefault(rule.id(), List.of())) {
      if (example.example()) {
        page.heading(say("Ví dụ: ", "Example: ") + example.name());
        example.all().forEach(p -> page.code(p.toPrettyString()));
        page.items(
            example.finds().isEmpty()
                ? List.of(say("không phát hiện gì", "finds nothing"))
                : example.finds().stream()
                    .map(f -> (f.at().isEmpty() ? "/" : f.at()) + ": " + f.message())
                    .toList());
      }
    }
    return page;
  }

  private List<String> facts(Rule rule) {
    List<String> all = new ArrayList<>();
    all.add(
        say("Mức độ: ", "Severity: ")
            + rule.severity().stream()
                .map(s -> s.is().label().in(language) + say(" từ ", " from ") + s.from())
                .collect(Collectors.joining(", ")));
    all.add(
        say("Áp dụng từ ", "Applies from ")
            + rule.since()
            + (rule.until() == null ? "" : say(" đến ", " to ") + rule.until())
            + (rule.replacedBy() == null
                ? ""
                : say("; thay bằng ", "; replaced by ") + rule.replacedBy()));
    if (!rule.needs().isEmpty()) {
      all.add(
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
                        all.add(
                            say("Ngưỡng ", "Threshold ")
                                + name
                                + " = "
                                + v.value()
                                + say(" từ ", " from ")
                                + v.from()
                                + " ("
                                + v.source()
                                + ")")));
    Rule.Measured m = rule.measured();
    if (m != null) {
      all.add(
          say("Đo ngày ", "Measured on ")
              + m.on()
              + ": "
              + m.hits()
              + say(" phát hiện; đã đọc ", " hits; read ")
              + m.read()
              + say(", đúng ", ", right ")
              + m.right());
    }
    return all;
  }

  private String cite(Citation c) {
    return RulePage.cite(c, catalogue, day, language);
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
