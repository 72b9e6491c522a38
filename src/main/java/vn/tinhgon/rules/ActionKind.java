package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.tinhgon.model.Text;

/** What is to be done about a finding ({@code action} in {@code rule.yaml}). */
public enum ActionKind {
  @JsonProperty("drop-document")
  DROP_DOCUMENT(Purpose.SIMPLIFY, "Bãi bỏ thành phần hồ sơ", "Drop a document"),
  @JsonProperty("replace-by-database")
  REPLACE_BY_DATABASE(
      Purpose.SIMPLIFY,
      "Thay thế thành phần hồ sơ bằng dữ liệu",
      "Replace a document by a look-up in a database"),
  @JsonProperty("merge-documents")
  MERGE_DOCUMENTS(Purpose.SIMPLIFY, "Gộp thành phần hồ sơ", "Merge documents"),
  @JsonProperty("ordinary-copy")
  ORDINARY_COPY(Purpose.SIMPLIFY, "Nhận bản sao không chứng thực", "Take an ordinary copy"),
  @JsonProperty("drop-original")
  DROP_ORIGINAL(Purpose.SIMPLIFY, "Bỏ yêu cầu bản chính", "Drop the demand for the original"),
  @JsonProperty("fewer-copies")
  FEWER_COPIES(Purpose.SIMPLIFY, "Giảm số bản, số bộ hồ sơ", "Ask for fewer copies"),
  @JsonProperty("drop-repeated-demand")
  DROP_REPEATED_DEMAND(Purpose.SIMPLIFY, "Bỏ yêu cầu nộp lại", "Drop the demand to hand in again"),
  @JsonProperty("electronic-form")
  ELECTRONIC_FORM(
      Purpose.SIMPLIFY, "Thay vật mang tin bằng bản điện tử", "Take an electronic form instead"),
  @JsonProperty("ask-the-agency")
  ASK_THE_AGENCY(
      Purpose.SIMPLIFY,
      "Cơ quan giải quyết tự lấy xác nhận",
      "The agency asks for the confirmation itself"),
  @JsonProperty("add-online-channel")
  ADD_ONLINE_CHANNEL(Purpose.SIMPLIFY, "Bổ sung cách thức trực tuyến", "Add an online channel"),
  @JsonProperty("partial-process")
  PARTIAL_PROCESS(
      Purpose.SIMPLIFY,
      "Cung cấp dịch vụ công trực tuyến một phần",
      "Offer the service partly online"),
  @JsonProperty("full-process")
  FULL_PROCESS(
      Purpose.SIMPLIFY,
      "Nâng lên dịch vụ công trực tuyến toàn trình",
      "Offer the service fully online"),
  @JsonProperty("pay-online")
  PAY_ONLINE(Purpose.SIMPLIFY, "Thanh toán trực tuyến", "Let the fee be paid online"),
  @JsonProperty("electronic-result")
  ELECTRONIC_RESULT(Purpose.SIMPLIFY, "Trả kết quả điện tử", "Give an electronic result"),
  @JsonProperty("no-visit")
  NO_VISIT(Purpose.SIMPLIFY, "Bỏ yêu cầu đến trực tiếp", "Drop the visit"),
  @JsonProperty("any-office")
  ANY_OFFICE(Purpose.SIMPLIFY, "Tiếp nhận không phụ thuộc địa giới", "Take dossiers anywhere"),
  @JsonProperty("delegate")
  DELEGATE(Purpose.SIMPLIFY, "Ủy quyền giải quyết", "Delegate the decision"),
  @JsonProperty("shorten-deadline")
  SHORTEN_DEADLINE(Purpose.SIMPLIFY, "Rút ngắn thời hạn", "Shorten a time limit"),
  @JsonProperty("merge-steps")
  MERGE_STEPS(Purpose.SIMPLIFY, "Gộp bước", "Merge steps"),
  @JsonProperty("drop-step")
  DROP_STEP(Purpose.SIMPLIFY, "Bãi bỏ bước", "Drop a step"),
  @JsonProperty("check-later")
  CHECK_LATER(Purpose.SIMPLIFY, "Chuyển kiểm tra sang hậu kiểm", "Check afterwards"),
  @JsonProperty("run-together")
  RUN_TOGETHER(Purpose.SIMPLIFY, "Thực hiện liên thông", "Run procedures as one"),
  /** another procedure becomes a step of this one; what that spares is counted there */
  @JsonProperty("merge-procedures")
  MERGE_PROCEDURES(
      Purpose.SIMPLIFY, "Gộp thủ tục trung gian", "Make another procedure a step of this one"),
  @JsonProperty("repeal")
  REPEAL(Purpose.SIMPLIFY, "Bãi bỏ thủ tục", "Repeal the procedure"),
  /** the norm has to say something better, and nobody has less to do for it */
  @JsonProperty("reword")
  REWORD(Purpose.MEND, "Sửa quy định cho rõ", "Word the norm clearly"),
  @JsonProperty("complete")
  COMPLETE(Purpose.MEND, "Bổ sung nội dung còn thiếu", "Supply what is missing"),
  @JsonProperty("mend-delegation")
  MEND_DELEGATION(Purpose.MEND, "Sửa ủy quyền", "Mend a delegation"),
  @JsonProperty("update-basis")
  UPDATE_BASIS(Purpose.MEND, "Cập nhật căn cứ pháp lý", "Bring the legal bases up to date"),
  /** the record is wrong: until it is right nothing can be said about the procedure there */
  @JsonProperty("clarify-data")
  CLARIFY_DATA(Purpose.CLARIFY, "Làm rõ dữ liệu", "Clarify the data"),
  @JsonProperty("other")
  OTHER(Purpose.MEND, "Xem xét, sửa đổi", "Consider and amend");

  /** What an action is for. */
  public enum Purpose {
    /** people have less to do */
    SIMPLIFY,
    /** the norm or what is published of it is put right */
    MEND,
    /** the data are put right first */
    CLARIFY
  }

  private final Purpose purpose;
  private final Text label;

  ActionKind(Purpose purpose, String vi, String en) {
    this.purpose = purpose;
    this.label = new Text(vi, en);
  }

  /** What it is for. */
  public Purpose purpose() {
    return purpose;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
