package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Predicate;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.facts.Publication;
import vn.tinhgon.rules.facts.TimeSum;

/**
 * Something that must be known of a procedure for a rule to be assessed. Where it is not, the
 * report says so: silence is never a clean bill.
 */
public enum Need {
  /** Every rule's need: internal procedures are outside NĐ 63/2010 (Điều 1.2). */
  @JsonProperty("not-internal")
  NOT_INTERNAL(
      new Text(
          "thủ tục không phải nội bộ (Nghị định 63/2010/NĐ-CP không áp dụng cho thủ tục nội bộ)",
          "a procedure that is not internal (Decree 63/2010/NĐ-CP leaves internal ones out)"),
      p -> !p.getInternal()),
  /** Not of a procedure but of the review: several have to be reviewed together. */
  @JsonProperty("other-procedures")
  OTHER_PROCEDURES(
      new Text("các thủ tục khác (rà soát nhiều thủ tục cùng lúc)", "other procedures beside it"),
      p -> true),
  @JsonProperty("documents")
  DOCUMENTS(
      new Text("thành phần hồ sơ", "documents"),
      p -> !p.documents().isEmpty() || p.states("documents")),
  @JsonProperty("dossier")
  DOSSIER(
      new Text("ít nhất một giấy tờ của hồ sơ", "a paper of the dossier"),
      Procedure::getDossierKnown),
  @JsonProperty("handling")
  HANDLING(
      new Text("việc cơ quan làm với hồ sơ", "what the agency does with a dossier"),
      Procedure::getHandlingKnown),
  @JsonProperty("decidable-cases")
  DECIDABLE_CASES(
      new Text(
          "hồ sơ tách bạch theo trường hợp (có dòng tiêu đề trường hợp nằm lẫn trong danh sách giấy tờ)",
          "documents told apart by case (headings of cases stand among the documents)"),
      p -> p.cases().stream().allMatch(Case::decidable)),
  @JsonProperty("constituent-parts")
  CONSTITUENT_PARTS(
      new Text(
          "các bộ phận tạo thành từ điểm a đến điểm g (Nghị định 63/2010/NĐ-CP Điều 8.2)",
          "the constituent parts a to g (Decree 63/2010/NĐ-CP, Article 8.2)"),
      Need::parts),
  @JsonProperty("source-record")
  SOURCE_RECORD(
      new Text("bản ghi của Cổng Dịch vụ công quốc gia", "the national portal's record"),
      p -> p.states("source")),
  @JsonProperty("fees")
  FEES(
      new Text("phí, lệ phí", "fees"),
      p -> p.channels().stream().anyMatch(c -> !c.fees().isEmpty())),
  @JsonProperty("legal-bases")
  LEGAL_BASES(
      new Text("căn cứ pháp lý", "legal bases"),
      p -> !p.legalBases().isEmpty() || p.states("legalBases") || p.states("source")),
  @JsonProperty("conditions")
  CONDITIONS(new Text("yêu cầu, điều kiện", "conditions"), p -> p.states("conditions")),
  @JsonProperty("quantities")
  QUANTITIES(
      new Text("số lượng hồ sơ, số bản", "numbers of sets and copies"),
      p ->
          p.dossierSets() != null
              || p.documents().stream().anyMatch(d -> d.originals() != null || d.copies() != null)),
  @JsonProperty("steps")
  STEPS(new Text("trình tự thực hiện", "steps"), p -> !p.steps().isEmpty()),
  @JsonProperty("several-steps")
  SEVERAL_STEPS(
      new Text("trình tự tách được thành từng bước", "steps that can be told apart"),
      p -> p.steps().size() > 1),
  @JsonProperty("step-deadlines")
  STEP_DEADLINES(
      new Text("thời hạn của từng bước", "time limits of the steps"),
      p -> p.steps().stream().filter(s -> s.statedDeadline() != null).count() > 1),
  @JsonProperty("comparable-step-deadlines")
  COMPARABLE_STEP_DEADLINES(
      new Text(
          "thời hạn các bước và thời hạn giải quyết so sánh được (cùng đơn vị, mỗi cách thức một dòng)",
          "time limits of steps and procedure that can be compared (one unit, one row a channel)"),
      p -> !TimeSum.of(p).isEmpty()),
  @JsonProperty("channels")
  CHANNELS(new Text("cách thức thực hiện", "channels"), p -> !p.channels().isEmpty()),
  @JsonProperty("consistent-channels")
  CONSISTENT_CHANNELS(
      new Text(
          "cách thức thực hiện không mâu thuẫn với lời văn (lời văn nhắc nộp trực tuyến)",
          "channels that agree with the words (which speak of handing in online)"),
      p -> p.onlineWords() == null),
  @JsonProperty("deadline")
  DEADLINE(
      new Text("thời hạn giải quyết", "time limit"),
      p -> p.channels().stream().anyMatch(c -> c.deadline() != null)),
  @JsonProperty("comparable-deadlines")
  COMPARABLE_DEADLINES(
      new Text(
          "thời hạn so sánh được giữa các cách thức (mỗi cách thức một dòng, cùng đơn vị)",
          "time limits that can be compared (one row a channel, in one unit)"),
      Need::comparable),
  @JsonProperty("online-level")
  ONLINE_LEVEL(
      new Text("mức độ dịch vụ công trực tuyến", "online level"),
      p ->
          p.onlineService() != null
                  && (p.onlineService().extent() != null || p.onlineService().legacyLevel() != null)
              || !p.channels().isEmpty() && !p.getOnlineChannel()),
  @JsonProperty("partial-reason")
  PARTIAL_REASON(
      new Text("lý do chỉ cung cấp một phần", "the reason for a partial service"),
      p ->
          p.onlineService() != null
              && p.onlineService().extent() != null
              && (p.onlineService().extent() != OnlineService.Extent.PARTIAL
                  || p.onlineService().partialReason() != null)),
  @JsonProperty("decider")
  DECIDER(
      new Text("người hoặc cơ quan quyết định", "who decides"),
      p -> p.agencies().stream().anyMatch(Agency::getDecides)),
  @JsonProperty("appraiser")
  APPRAISER(
      new Text("cơ quan thẩm định", "who appraises"),
      p -> p.agencies().stream().anyMatch(Agency::getAppraises)),
  @JsonProperty("payment")
  PAYMENT(
      new Text("cách thanh toán phí, lệ phí", "the ways to pay"),
      p -> p.channels().stream().anyMatch(c -> !c.payment().isEmpty())),
  @JsonProperty("result-medium")
  RESULT_MEDIUM(
      new Text("kết quả có bản điện tử hay không", "whether an electronic result is issued"),
      p -> p.results().stream().anyMatch(r -> r.electronic() != null)),
  @JsonProperty("delegations")
  DELEGATIONS(new Text("nội dung ủy quyền", "delegations"), p -> p.states("delegations")),
  @JsonProperty("agencies")
  AGENCIES(new Text("cơ quan giải quyết", "agencies"), p -> p.states("agencies")),
  @JsonProperty("agencies-or-steps")
  AGENCIES_OR_STEPS(
      new Text("cơ quan giải quyết hoặc trình tự thực hiện", "agencies or steps"),
      p -> !p.agencies().isEmpty() || !p.steps().isEmpty()),
  @JsonProperty("publication-dates")
  PUBLICATION_DATES(
      new Text(
          "số, ngày ký quyết định công bố và ngày văn bản có hiệu lực hoặc ngày công khai",
          "number and day of the publishing decision, and the norm's first day or the day of entry"),
      p -> !Publication.of(p).isEmpty()),
  @JsonProperty("claims")
  CLAIMS(
      new Text(
          "lợi ích mà quyết định, phương án nêu (burden.claims)",
          "what a decision or plan says it saves (burden.claims)"),
      p -> p.costFigures() != null && !p.costFigures().claims().isEmpty());

  private final Text label;
  private final Predicate<Procedure> known;

  Need(Text label, Predicate<Procedure> known) {
    this.label = label;
    this.known = known;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }

  /** Whether {@code procedure} says it, or its words do. */
  public boolean known(Procedure procedure) {
    return known.test(procedure);
  }

  private static boolean parts(Procedure procedure) {
    Completeness completeness = procedure.completeness();
    return completeness != null && completeness.verdict() != Completeness.Verdict.UNKNOWN;
  }

  private static boolean comparable(Procedure procedure) {
    return procedure.channels().stream()
        .filter(c -> c.method() == Channel.Method.ONLINE && c.deadline() != null && c.onlyRow())
        .anyMatch(
            online ->
                procedure.channels().stream()
                    .anyMatch(
                        c ->
                            c.method() == Channel.Method.IN_PERSON
                                && c.onlyRow()
                                && c.deadline() != null
                                && c.getComparable().equals(online.getComparable())));
  }
}
