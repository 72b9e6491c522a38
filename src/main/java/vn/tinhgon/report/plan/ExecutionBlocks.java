package vn.tinhgon.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.model.Text;
import vn.tinhgon.plans.Action;
import vn.tinhgon.plans.Plan;
import vn.tinhgon.report.plan.Block.Item;
import vn.tinhgon.rules.ActionKind.Purpose;

/** What is proposed to whom, and by when. */
final class ExecutionBlocks {

  /** More documents than this point at none of them. */
  private static final int MOST_NORMS = 3;

  private final Locale language;

  private ExecutionBlocks(Locale language) {
    this.language = language;
  }

  /** What is to be amended for {@code plan} and who can do that. */
  static List<Block> of(Plan plan, Locale language) {
    ExecutionBlocks made = new ExecutionBlocks(language);
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (Action action : plan.chosen()) {
      if (action.kind().purpose() == Purpose.SIMPLIFY) {
        kinds
            .computeIfAbsent(made.to(action), k -> new LinkedHashSet<>())
            .add(Words.lower(action.kind().label().in(language)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    kinds.forEach(
        (to, what) -> {
          String[] parts = to.split("\n", 2);
          blocks.add(
              new Item(1, parts[0] + ": " + Words.sentence(String.join("; ", what)) + parts[1]));
        });
    return List.copyOf(blocks);
  }

  /** What is amended or done, and after a line break who can do it, if that is not said yet. */
  private String to(Action action) {
    if (action.self()) {
      return say(
              "Cơ quan giải quyết thực hiện theo thẩm quyền, công bố, công khai lại thủ tục",
              "The agency that carries it out, within its powers, publishing the procedure anew")
          + "\n";
    }
    return amended(action, language) + "\n " + Words.sentence(action.who().in(language));
  }

  /** What is to be amended for {@code action}. */
  static String amended(Action action, Locale language) {
    if (!action.amends().isEmpty()) {
      return new Text("Sửa đổi, bổ sung ", "Amend ").in(language)
          + String.join("; ", action.amends());
    }
    int norms = action.norms().size();
    if (norms == 0) {
      return new Text(
              "Sửa đổi, bổ sung quy định về thủ tục này (chưa xác định được điều, khoản)",
              "Amend what lays this procedure down (the provision is not known)")
          .in(language);
    }
    if (norms <= MOST_NORMS) {
      return new Text(
                  "Sửa đổi, bổ sung quy định về thủ tục này tại ",
                  "Amend what lays this procedure down in ")
              .in(language)
          + either(action.norms(), language)
          + new Text(" (cần xác định điều, khoản)", " (the provision is to be found)").in(language);
    }
    return new Text(
            "Sửa đổi, bổ sung quy định về thủ tục này (cần xác định điều, khoản trong "
                + norms
                + " văn bản nêu ở mục căn cứ pháp lý của thủ tục)",
            "Amend what lays this procedure down (to be found in the "
                + norms
                + " documents named as its bases)")
        .in(language);
  }

  private static String either(List<String> norms, Locale language) {
    int last = norms.size() - 1;
    String others = String.join(", ", norms.subList(0, last));
    return last == 0
        ? norms.get(0)
        : others + new Text(" hoặc ", " or ").in(language) + norms.get(last);
  }

  /** By when. */
  static String roadmap(Plan plan, int year, Locale language) {
    List<Action> chosen =
        plan.chosen().stream().filter(a -> a.kind().purpose() == Purpose.SIMPLIFY).toList();
    boolean self = chosen.stream().anyMatch(Action::self);
    boolean others = chosen.stream().anyMatch(a -> !a.self());
    String both = year + " – " + (year + 1);
    List<String> all = new ArrayList<>();
    if (self) {
      all.add(
          new Text(
                  "Nội dung thuộc thẩm quyền: thực hiện ngay sau khi Quyết định có hiệu lực.",
                  "Within own powers: as soon as the decision is in force.")
              .in(language));
    }
    if (others) {
      all.add(
          new Text(
                  "Nội dung kiến nghị sửa đổi, bổ sung văn bản: năm " + both + ".",
                  "Amendments recommended: " + both + ".")
              .in(language));
    }
    return String.join(" ", all);
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
