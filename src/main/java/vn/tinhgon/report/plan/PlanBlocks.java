package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.report.plan.Block.Heading;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.report.plan.Block.Paragraph;
import vn.tinhgon.report.plan.Block.Style;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;

/**
 * The plan of one procedure in the order of the official form: what is simplified and why, what is
 * proposed to whom, what it saves, by when.
 */
final class PlanBlocks {

  /** Actions whose sentence does not name what they are done to. */
  private static final Set<ActionKind> NAMED =
      EnumSet.of(
          ActionKind.ORDINARY_COPY,
          ActionKind.DROP_ORIGINAL,
          ActionKind.ELECTRONIC_FORM,
          ActionKind.ASK_THE_AGENCY);

  private final Plan plan;
  private final int number;
  private final int year;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();

  private PlanBlocks(Plan plan, int number, int year, Locale language) {
    this.plan = plan;
    this.number = number;
    this.year = year;
    this.language = language;
  }

  /** The blocks of {@code plan}, the {@code number}th, made in {@code year}. */
  static List<Block> of(Plan plan, int number, int year, Locale language) {
    PlanBlocks made = new PlanBlocks(plan, number, year, language);
    made.title();
    made.contents();
    made.execution();
    made.blocks.addAll(new BenefitBlocks(plan, number + ".3", language).blocks());
    made.roadmap();
    made.beside();
    return List.copyOf(made.blocks);
  }

  private void title() {
    String code = say("Mã TTHC: ", "Code: ") + plan.procedure().code();
    blocks.add(new Heading(3, number + ". " + plan.procedure().name() + " (" + code + ")", false));
  }

  private void contents() {
    heading(".1. ", "Nội dung đơn giản hóa", "What is simplified");
    for (Plan.Option option : plan.options(Purpose.SIMPLIFY)) {
      Action chosen = option.chosen();
      if (chosen != null) {
        action(chosen);
      }
      List<Action> others = option.actions().stream().filter(a -> !a.equals(chosen)).toList();
      for (Action other : others) {
        if (other.decision() != null && !other.open()) {
          String reason = other.decision().reason();
          item(
              2,
              other.decision().verdict().label().in(language)
                  + ": "
                  + sentence(other.what().in(language))
                  + (reason == null ? "" : " " + say("Lý do: ", "Reason: ") + reason));
        } else {
          item(
              2,
              say(
                      "Phương án khác, loại trừ phương án trên: ",
                      "Alternative that excludes the above: ")
                  + sentence(other.what().in(language))
                  + " ["
                  + other.id()
                  + "]");
        }
      }
    }
  }

  private void action(Action action) {
    String words = action.wordsBefore();
    String object =
        words != null && NAMED.contains(action.kind())
            ? action.kind().label().in(language) + ": “" + words + "”. "
            : "";
    item(1, object + sentence(action.what().in(language)) + " [" + action.id() + "]");
    for (Text reason : action.reasons()) {
      plain(say("Lý do: ", "Reason: ") + sentence(reason.in(language)));
    }
    if (action.wordsAfter() != null && action.wordsBefore() != null) {
      plain(
          say("Lời văn: ", "Words: ")
              + "“"
              + action.wordsBefore()
              + "” → “"
              + action.wordsAfter()
              + "”.");
    }
    if (!action.law().isEmpty()) {
      Citation first = action.law().get(0);
      plain(
          say("Căn cứ: ", "Ground: ")
              + first.article()
              + ", "
              + first.document()
              + (first.quote() == null ? "" : " (" + first.quote() + ")")
              + ".");
    }
    for (Text condition : action.conditions()) {
      plain(say("Lưu ý: ", "Note: ") + sentence(condition.in(language)));
    }
    if (action.relief().remark() != null) {
      plain(sentence(upper(action.relief().remark().in(language))));
    }
  }

  private void execution() {
    heading(".2. ", "Kiến nghị thực thi", "Execution");
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (Action action : plan.chosen()) {
      if (action.kind().purpose() == Purpose.SIMPLIFY) {
        kinds
            .computeIfAbsent(
                amended(action) + "\n" + sentence(action.who().in(language)),
                k -> new LinkedHashSet<>())
            .add(lower(action.kind().label().in(language)));
      }
    }
    kinds.forEach(
        (to, what) -> {
          String[] parts = to.split("\n", 2);
          item(1, parts[0] + ": " + sentence(String.join("; ", what)) + " " + parts[1]);
        });
  }

  /** What is amended, or done without amending anything, for {@code action}. */
  private String amended(Action action) {
    if (action.self()) {
      return say(
          "Thực hiện theo thẩm quyền, công bố, công khai lại thủ tục",
          "Within own powers, publishing the procedure anew");
    }
    String named = String.join("; ", action.amends());
    if (action.amends().stream().anyMatch(a -> a.contains("iều "))) {
      return say("Sửa đổi, bổ sung ", "Amend ") + named;
    }
    return say(
            "Sửa đổi, bổ sung quy định về thủ tục này (tệp không nêu điều, khoản",
            "Amend what lays this procedure down (the file names no article")
        + (named.isEmpty() ? "" : say("; các căn cứ: ", "; its bases: ") + named)
        + ")";
  }

  private void roadmap() {
    boolean all = plan.chosen().stream().allMatch(Action::self);
    heading(".4. ", "Lộ trình thực hiện", "Time table");
    plain(
        all
            ? say("Năm " + year + ".", "In " + year + ".")
            : say("Năm " + year + " – " + (year + 1) + ".", year + " – " + (year + 1) + "."));
  }

  private void beside() {
    List<Plan.Option> mend = plan.options(Purpose.MEND);
    int next = 5;
    if (!mend.isEmpty()) {
      heading(
          "." + next++ + ". ",
          "Nội dung khác cần sửa (không làm giảm chi phí tuân thủ)",
          "To be put right besides (spares applicants nothing)");
      for (Plan.Option option : mend) {
        Action chosen = option.chosen();
        if (chosen != null) {
          item(
              1,
              sentence(chosen.what().in(language))
                  + " "
                  + say("Lý do: ", "Reason: ")
                  + sentence(chosen.reasons().get(0).in(language))
                  + " ["
                  + chosen.id()
                  + "]");
        }
      }
    }
    if (!plan.dataFirst().isEmpty()) {
      heading("." + next + ". ", "Cần làm rõ dữ liệu trước", "Data to be clarified first");
      for (Finding finding : plan.dataFirst()) {
        item(
            1,
            sentence(finding.message().in(language))
                + " "
                + sentence(finding.proposal().in(language)));
      }
    }
  }

  private void heading(String suffix, String vi, String en) {
    blocks.add(new Heading(4, number + suffix + say(vi, en), false));
  }

  private void item(int level, String text) {
    blocks.add(new Item(level, text));
  }

  private void plain(String text) {
    blocks.add(new Paragraph(text, Style.PLAIN));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  static String sentence(String text) {
    String plain = text.strip();
    return plain.matches("(?s).*[.!?…]$") ? plain : plain + ".";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
