package vn.tinhgon.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.rules.findings.Decisions;

/** What settings change in a review, in sentences for its reports. */
public final class Changes {

  private Changes() {}

  /**
   * What {@code settings} change of a review on {@code day}.
   *
   * @param only what the command line asked for instead of {@code only}; empty where it did not
   * @param skip what the command line asked for instead of {@code skip}; empty where it did not
   */
  public static List<Text> of(
      Settings settings, RuleBook book, LocalDate day, List<String> only, List<String> skip) {
    Decisions decisions = settings.decisions();
    List<Text> all = new ArrayList<>();
    if (day.equals(settings.asOf())) {
      Text date = Law.day(day);
      all.add(new Text("ngày rà soát: " + date.vi(), "day of the review: " + date.en()));
    }
    String place = settings.text("place");
    if (place != null) {
      all.add(
          new Text(
              "địa phương: " + place + " (không viện dẫn văn bản chỉ áp dụng ở nơi khác)",
              "place: " + place + " (documents that bind elsewhere only are not cited)"));
    }
    if (only.isEmpty() && !settings.list("only").isEmpty()) {
      String names = String.join(", ", settings.list("only"));
      all.add(new Text("chỉ chạy: " + names, "only: " + names));
    }
    if (skip.isEmpty() && !settings.list("skip").isEmpty()) {
      String names = String.join(", ", settings.list("skip"));
      all.add(new Text("bỏ qua: " + names, "left out: " + names));
    }
    decisions
        .thresholds()
        .forEach(
            (id, byName) ->
                byName.forEach(
                    (name, values) ->
                        values.stream()
                            .filter(v -> v.holdsOn(day))
                            .forEach(v -> all.add(threshold(book, id, name, v, day)))));
    decisions
        .severities()
        .forEach(
            (id, severity) -> {
              Rule rule = stated(book, id);
              Severity general = rule == null ? severity : rule.severityOn(day);
              if (general.compareTo(severity) < 0) {
                all.add(
                    new Text(
                        id + ": hạ từ " + general.label().vi() + " xuống " + severity.label().vi(),
                        id + ": " + severity.label().en() + " instead of " + general.label().en()));
              }
            });
    return List.copyOf(all);
  }

  /**
   * What {@code settings} change of when a check fails.
   *
   * @param failOn whether the command line says when it fails
   * @param waivers whether the command line names a file of waivers
   */
  public static List<Text> ofFailing(Settings settings, boolean failOn, boolean waivers) {
    List<Text> all = new ArrayList<>();
    String level = settings.text("fail-on");
    if (!failOn && level != null) {
      all.add(new Text("mức làm mã thoát bằng 1: " + level, "fails from: " + level));
    }
    String file = settings.text("waivers");
    if (!waivers && file != null) {
      all.add(new Text("tệp miễn trừ: " + file, "waivers: " + file));
    }
    return all;
  }

  private static @Nullable Rule stated(RuleBook book, String id) {
    Rule rule = book.rule(id);
    return rule == null ? null : book.stated(rule);
  }

  private static Text threshold(
      RuleBook book, String id, String name, Decisions.LocalValue value, LocalDate day) {
    Rule rule = stated(book, id);
    Long general = rule == null ? null : rule.thresholdOn(name, day);
    String line = id + ": " + name + " = " + value.value();
    return new Text(
        line + " theo " + value.source() + (general == null ? "" : " (mức chung: " + general + ")"),
        line + " by " + value.source() + (general == null ? "" : " (in general: " + general + ")"));
  }
}
