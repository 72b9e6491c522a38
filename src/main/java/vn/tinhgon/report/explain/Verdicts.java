package vn.tinhgon.report.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.conditions.Explanation;
import vn.tinhgon.rules.conditions.Explanation.State;
import vn.tinhgon.rules.facts.Threshold;

/** What an explanation comes to, in sentences. */
final class Verdicts {

  private final Rule rule;
  private final LocalDate day;
  private final Locale language;

  Verdicts(Rule rule, LocalDate day, Locale language) {
    this.rule = rule;
    this.day = day;
    this.language = language;
  }

  /** The verdict first, then what is missing. */
  List<String> lines(Explanation explanation, @Nullable String at) {
    List<String> lines = new ArrayList<>();
    lines.add(say("Kết luận: ", "Result: ") + verdict(explanation, at).in(language));
    if (!explanation.missing().isEmpty()) {
      lines.add(
          say("Tệp chưa cho biết: ", "The file does not say: ")
              + explanation.missing().stream()
                  .map(Need::label)
                  .map(t -> t.in(language))
                  .collect(Collectors.joining("; ")));
    }
    return lines;
  }

  private Text verdict(Explanation explanation, @Nullable String at) {
    Text here = at == null ? new Text("", "") : new Text(" ở phần này", " at this part");
    return switch (explanation.verdict()) {
      case FINDS -> {
        int count = explanation.fired().size();
        yield new Text(
            "có " + count + " phát hiện" + here.vi() + ".",
            count + (count == 1 ? " finding" : " findings") + here.en() + ".");
      }
      case SILENT -> {
        int number = failing(explanation);
        yield new Text(
            "không phát hiện gì" + here.vi() + ", vì điều kiện " + number + " không đạt.",
            "no finding" + here.en() + ", since condition " + number + " does not hold.");
      }
      case NOT_ASSESSED ->
          new Text(
              "chưa đánh giá được (thiếu dữ liệu; không có nghĩa là đạt).",
              "not assessed (data missing; this is not a clean bill).");
      case INTERNAL ->
          new Text(
              "không xét: thủ tục nội bộ (chỉ cán bộ, công chức, viên chức thực hiện), Nghị định 63/2010/NĐ-CP Điều 1 khoản 2 không áp dụng.",
              "not looked at: an internal procedure (officials alone apply), which Decree 63/2010/NĐ-CP, Điều 1.2, leaves out.");
      case NOT_ON_THIS_DAY -> notOnThisDay();
    };
  }

  private static int failing(Explanation explanation) {
    for (int i = 0; i < explanation.conditions().size(); i++) {
      if (explanation.conditions().get(i).state() == State.FAILS) {
        return i + 1;
      }
    }
    return explanation.conditions().size();
  }

  private Text notOnThisDay() {
    Text today = Law.day(day);
    if (day.isBefore(rule.since())) {
      Text since = Law.day(rule.since());
      return new Text(
          "luật không áp dụng ngày " + today.vi() + ": chỉ áp dụng từ " + since.vi() + ".",
          "the rule does not apply on " + today.en() + ": only from " + since.en() + " on.");
    }
    LocalDate last = rule.until();
    Text until = last == null ? today : Law.day(last);
    String next = rule.replacedBy();
    return new Text(
        "luật không áp dụng ngày "
            + today.vi()
            + ": chỉ áp dụng đến hết ngày "
            + until.vi()
            + (next == null ? "." : "; sau đó là luật " + next + "."),
        "the rule does not apply on "
            + today.en()
            + ": only until "
            + until.en()
            + (next == null ? "." : "; then the rule " + next + "."));
  }

  /** {@code part} in a phrase, a threshold with its source. */
  String phrase(Object part, PartWords parts) {
    return part instanceof Threshold threshold ? threshold(threshold) : parts.of(part);
  }

  /** A threshold on the day, since when, and where it comes from. */
  private String threshold(Threshold threshold) {
    Rule.DatedValue in = null;
    for (Rule.DatedValue dated : rule.thresholds().getOrDefault(threshold.name(), List.of())) {
      in = day.isBefore(dated.from()) ? in : dated;
    }
    return threshold.value()
        + (in == null
            ? ""
            : say(" (từ ", " (from ") + Law.day(in.from()).in(language) + "; " + in.source() + ")");
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
