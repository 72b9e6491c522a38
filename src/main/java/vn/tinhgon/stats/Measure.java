package vn.tinhgon.stats;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Text;

/** What procedures, or their cases, can be measured by. */
public enum Measure {
  COMPLETE(new Text("thủ tục đủ bộ phận a–g", "procedures with all parts a–g"), Counted::complete),
  ONLINE_CHANNEL(
      new Text("thủ tục nhận hồ sơ trực tuyến", "procedures taken online"), Counted::online),
  /** Of service, as indicator 3.1 counts: partly or fully online. */
  ONLINE_SERVICE(
      new Text("thủ tục có dịch vụ công trực tuyến", "procedures with online service"),
      Counted::level34),
  FULL_ONLINE(
      new Text("thủ tục trực tuyến toàn trình", "procedures fully online"), Counted::fullyOnline),
  /** Of the procedures that nothing keeps from it. */
  ELIGIBLE_FULL(
      new Text(
          "thủ tục đủ điều kiện đã trực tuyến toàn trình",
          "procedures that can be fully online and are"),
      c ->
          c.full() == Possible.NO && c.extent() != Extent.FULL
              ? Answer.NOT_ASKED
              : c.full() == Possible.YES || c.extent() == Extent.FULL
                  ? c.fullyOnline()
                  : Answer.UNKNOWN),
  LEVEL_3_4_ON_PORTAL(
      new Text(
          "thủ tục mức độ 3–4 tích hợp Cổng Dịch vụ công quốc gia",
          "procedures of level 3–4 on the national portal"),
      c ->
          switch (c.level34()) {
            case YES -> c.onPortal();
            case NO -> Answer.NOT_ASKED;
            default -> Answer.UNKNOWN;
          }),
  BUSINESS_ONLINE(
      new Text(
          "thủ tục của doanh nghiệp thực hiện trực tuyến", "procedures of businesses taken online"),
      c ->
          switch (c.business()) {
            case YES -> c.online();
            case NO -> Answer.NOT_ASKED;
            default -> Answer.UNKNOWN;
          }),
  ONLINE_PAYMENT(
      new Text(
          "thủ tục có thu cho thanh toán trực tuyến",
          "procedures with a fee that can be paid online"),
      Counted::payment),
  ELECTRONIC_RESULT(
      new Text("thủ tục trả kết quả điện tử", "procedures with an electronic result"),
      Counted::electronic),
  PUBLISHED_IN_TIME(
      new Text("thủ tục công bố, công khai đúng hạn", "procedures published in time"),
      "complete/published-late"),
  RECEIPT_STEP(
      new Text("thủ tục có bước tiếp nhận hồ sơ", "procedures with a step of receipt"),
      "clear/no-receipt"),
  NO_HELD_PAPER(
      new Text(
          "thủ tục không đòi giấy tờ nhà nước đã có",
          "procedures that ask for no paper the state holds"),
      "once-only/held-by-database",
      "once-only/annex",
      "once-only/household-book"),
  ON_TIME(Cases::onTime, new Text("hồ sơ đúng hạn", "cases on time")),
  ONLINE_CASES(Cases::online, new Text("hồ sơ trực tuyến", "cases handed in online")),
  SATISFACTION(Cases::satisfied, new Text("lượt hài lòng", "satisfied applicants")),
  /** How much shorter time limits are than in an earlier year. */
  TIME_CUT(new Text("thời hạn giải quyết so với năm gốc", "time limits against the base year")),
  /** How much less complying costs than in an earlier year. */
  COST_CUT(new Text("chi phí tuân thủ so với năm gốc", "compliance cost against the base year"));

  private final Text label;
  private final @Nullable BiFunction<Counted, Set<String>, Answer> answer;
  private final @Nullable Function<Cases, Share> part;
  private final Set<String> rules;

  Measure(Text label) {
    this.label = label;
    this.answer = null;
    this.part = null;
    this.rules = Set.of();
  }

  Measure(Text label, Function<Counted, Answer> answer) {
    this.label = label;
    this.answer = (c, applied) -> answer.apply(c);
    this.part = null;
    this.rules = Set.of();
  }

  Measure(Text label, String... rules) {
    Set<String> all = Set.of(rules);
    this.label = label;
    this.answer = (c, applied) -> c.free(all, applied);
    this.part = null;
    this.rules = all;
  }

  Measure(Function<Cases, Share> part, Text label) {
    this.label = label;
    this.answer = null;
    this.part = part;
    this.rules = Set.of();
  }

  /** What is counted. */
  public Text label() {
    return label;
  }

  /** Whether cases are counted, not procedures. */
  public boolean ofCases() {
    return part != null;
  }

  /** Whether two versions of procedures are compared. */
  public boolean ofCuts() {
    return this == TIME_CUT || this == COST_CUT;
  }

  /** The rules that find what is not so; empty where none is needed to tell. */
  Set<String> rules() {
    return rules;
  }

  /** Whether one procedure is so. */
  Answer of(Counted counted, Set<String> applied) {
    return answer == null ? Answer.UNKNOWN : answer.apply(counted, applied);
  }

  /** The share among {@code cases}. */
  Share of(Cases cases) {
    return part == null ? Share.NONE : part.apply(cases);
  }
}
