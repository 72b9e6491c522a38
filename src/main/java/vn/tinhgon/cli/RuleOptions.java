package vn.tinhgon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleBook;

/** Which rules, and on which day. */
final class RuleOptions {

  @Option(
      names = "--as-of",
      paramLabel = "NNNN-TT-NN",
      description =
          "Ngày rà soát, quyết định luật và căn cứ áp dụng; mặc định hôm nay (day of the review).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Chỉ chạy các luật hoặc nhóm này (only these rules or groups).")
  List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Bỏ qua các luật hoặc nhóm này (leave these rules or groups out).")
  List<String> skip = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Thêm luật trong thư mục (adds the rules of a folder). Luật là mã chạy được: chỉ dùng thư mục tin cậy.")
  @Nullable Path rules;

  /** The day of the review. */
  LocalDate day() {
    return day(asOf);
  }

  /** The day that was asked for, or today. The only place that reads the clock. */
  static LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")) : asked;
  }

  RuleBook book() {
    RuleBook bundled = RuleBook.bundled();
    Path folder = rules;
    if (folder == null) {
      return bundled;
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongUse(
          "--rules: không có thư mục " + folder, "--rules: there is no folder " + folder);
    }
    return bundled.withRules(folder);
  }

  /**
   * Which rules of {@code book} were asked for.
   *
   * @throws WrongUse if a name is neither a rule nor a group
   */
  Predicate<Rule> selected(RuleBook book) {
    for (String name : only) {
      known(book, name);
    }
    for (String name : skip) {
      known(book, name);
    }
    return rule ->
        (only.isEmpty() || only.stream().anyMatch(n -> names(n, rule)))
            && skip.stream().noneMatch(n -> names(n, rule));
  }

  private static boolean names(String name, Rule rule) {
    return rule.id().equals(name) || rule.group().equals(name);
  }

  static void known(RuleBook book, String name) {
    if (book.rules().values().stream().noneMatch(r -> names(name, r))) {
      String near = nearest(book, name);
      throw new WrongUse(
          "không có luật hay nhóm “" + name + "”; có phải “" + near + "”? Xem: tinhgon rules",
          "there is no rule or group \""
              + name
              + "\"; did you mean \""
              + near
              + "\"? See: tinhgon rules");
    }
  }

  private static String nearest(RuleBook book, String name) {
    List<String> names = new ArrayList<>(book.rules().keySet());
    book.rules().values().stream().map(Rule::group).distinct().forEach(names::add);
    return Near.to(name, names);
  }
}
