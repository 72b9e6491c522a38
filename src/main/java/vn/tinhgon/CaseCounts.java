package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.results.Results;
import vn.tinhgon.results.Sums;
import vn.tinhgon.stats.Cases;
import vn.tinhgon.stats.Counted;
import vn.tinhgon.stats.Scope;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Share;

/** Brings case counts from elsewhere and the procedures that they are of together. */
final class CaseCounts {

  /** Code of the national database, also where the code of an agency follows. */
  private static final Pattern NATIONAL = Pattern.compile("(\\d\\.\\d{6})(?:\\..*)?");

  /** More codes than this nobody reads before mending the export. */
  private static final int MOST_SAID = 50;

  private final Results results;
  private final Map<String, Counted> byCode = new HashMap<>();
  private final List<Counted> counted = new ArrayList<>();
  private final List<Text> remarks = new ArrayList<>();
  private final List<Text> strangers = new ArrayList<>();
  private long moreStrangers;
  private long moreCases;

  CaseCounts(Results results, List<Counted> all) {
    this.results = results;
    all.forEach(c -> byCode.putIfAbsent(c.code(), c));
    Map<String, Cases> cases = new HashMap<>();
    results.procedures(sums -> take(sums, cases));
    if (moreStrangers > 0) {
      Text more =
          new Text(
              "và " + moreStrangers + " mã khác như vậy, " + moreCases + " hồ sơ không được tính",
              "and " + moreStrangers + " more such codes, " + moreCases + " cases not counted");
      strangers.add(more);
      remarks.add(more);
    }
    int replaced = 0;
    int sameYear = 0;
    for (Counted one : all) {
      Counted first = byCode.get(one.code());
      boolean alone = first != null && first.key().equals(one.key());
      Cases its = alone ? cases.get(one.code()) : null;
      Cases own = one.cases();
      replaced += its != null && own != null ? 1 : 0;
      sameYear += its == null && own != null && own.year() == results.year() ? 1 : 0;
      counted.add(its == null ? one : one.counting(its));
    }
    if (cases.isEmpty()) {
      Text none =
          new Text(
              "không dòng nào được tính: không mã thủ tục nào của tệp kết quả có trong các thủ tục đã"
                  + " cho",
              "no line was counted: no procedure of the results was given");
      strangers.add(0, none);
      remarks.add(0, none);
      return;
    }
    if (!results.wholeYear()) {
      remarks.add(0, months(sameYear));
    }
    remarks.add(
        new Text(
            results.lines()
                + " dòng số liệu năm "
                + results.year()
                + " của "
                + cases.size()
                + " thủ tục được tính từ tệp kết quả; "
                + replaced
                + " thủ tục có số liệu riêng được thay bằng số liệu này",
            results.lines()
                + " lines of "
                + results.year()
                + " for "
                + cases.size()
                + " procedures come from the results; they replace the figures of "
                + replaced
                + " procedure files"));
  }

  /** Says of which months the counts are, and what that means. */
  private Text months(int sameYear) {
    String list = results.months().stream().map(String::valueOf).collect(Collectors.joining(", "));
    int year = results.year();
    return new Text(
        "tệp kết quả chỉ có "
            + results.months().size()
            + "/12 tháng của năm "
            + year
            + " (tháng "
            + list
            + "): không phải số liệu cả năm; khoản tiết kiệm một năm vẫn tính theo số hồ sơ một năm"
            + " trong tệp thủ tục, nơi không có thì chưa rõ"
            + (sameYear == 0
                ? ""
                : "; "
                    + sameYear
                    + " thủ tục khác có số liệu riêng của năm "
                    + year
                    + ", được cộng chung trong bảng hồ sơ theo năm và chỉ tiêu"),
        "the results hold only "
            + results.months().size()
            + " of the 12 months of "
            + year
            + " (months "
            + list
            + "): they are not the figures of a year; what is saved a year still goes by the cases"
            + " a year in the procedure's file, and is unknown where that has none"
            + (sameYear == 0
                ? ""
                : "; "
                    + sameYear
                    + " other procedures have figures of their own of "
                    + year
                    + ", which are added up with these in the cases by year and the targets"));
  }

  private void take(Sums sums, Map<String, Cases> cases) {
    Counted its = find(sums.procedure());
    if (its != null) {
      cases.merge(its.code(), cases(sums), Cases::and);
      return;
    }
    if (strangers.size() == MOST_SAID) {
      moreStrangers++;
      moreCases += sums.received();
      return;
    }
    Text said =
        new Text(
            "dòng "
                + sums.line()
                + ": mã thủ tục “"
                + sums.procedure()
                + "” không có trong các thủ tục đã cho; "
                + sums.received()
                + " hồ sơ không được tính",
            "line "
                + sums.line()
                + ": no procedure with the code \""
                + sums.procedure()
                + "\" was given; "
                + sums.received()
                + " cases are not counted");
    strangers.add(said);
    remarks.add(said);
  }

  private @Nullable Counted find(String code) {
    Counted exact = byCode.get(code);
    Matcher national = NATIONAL.matcher(code);
    return exact != null || !national.matches() ? exact : byCode.get(national.group(1));
  }

  private Cases cases(Sums s) {
    return new Cases(
        results.year(),
        s.received(),
        new Share(s.onTime(), s.late(), s.settledUnknown()),
        new Share(s.online(), s.onlineOf() - s.online(), s.received() - s.onlineOf()),
        new Share(
            s.satisfied(),
            s.satisfiedOf() - s.satisfied(),
            Math.max(0, s.received() - s.satisfiedOf())));
  }

  /** The procedures with the cases that they have. */
  List<Counted> counted() {
    return List.copyOf(counted);
  }

  /** What to know of the counts. */
  List<Text> remarks() {
    return List.copyOf(remarks);
  }

  /** Cases of procedures that were not given. */
  List<Text> strangers() {
    return List.copyOf(strangers);
  }

  /** A card for each agency that settles cases, in the order of their names. */
  List<ScoreCard> cards(Scope scope, LocalDate day) {
    List<ScoreCard> cards = new ArrayList<>();
    List<Counted> its = new ArrayList<>();
    String[] agency = {""};
    results.agencies(
        sums -> {
          if (!sums.agency().equals(agency[0])) {
            finish(cards, agency[0], its, scope, day);
            agency[0] = sums.agency();
          }
          Counted one = find(sums.procedure());
          if (one != null) {
            its.add(one.counting(cases(sums)));
          }
        });
    finish(cards, agency[0], its, scope, day);
    return cards;
  }

  private void finish(
      List<ScoreCard> cards, String agency, List<Counted> its, Scope scope, LocalDate day) {
    if (!its.isEmpty()) {
      cards.add(scope.card(new Text(agency, agency), List.copyOf(its), results.year(), day));
    }
    its.clear();
  }
}
