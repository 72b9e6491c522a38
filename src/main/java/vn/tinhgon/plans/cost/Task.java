package vn.tinhgon.plans.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.tinhgon.model.Text;

/** What an applicant has to do. */
public enum Task {
  @JsonProperty("understand")
  UNDERSTAND("tìm hiểu quy định", "find out what is asked for"),
  @JsonProperty("fill-in")
  FILL_IN("điền mẫu đơn, tờ khai", "fill in a form"),
  @JsonProperty("draw-up")
  DRAW_UP("soạn lập tài liệu", "draw up a document"),
  @JsonProperty("retrieve")
  RETRIEVE("tìm, chuẩn bị giấy tờ sẵn có", "find a paper one has"),
  @JsonProperty("obtain")
  OBTAIN("xin xác nhận của cơ quan khác", "have another agency confirm"),
  @JsonProperty("obtain-elsewhere")
  OBTAIN_ELSEWHERE("xin cấp ở nơi khác", "obtain elsewhere"),
  @JsonProperty("copy")
  COPY("sao chụp", "copy"),
  @JsonProperty("certify")
  CERTIFY("chứng thực bản sao", "have a copy certified"),
  @JsonProperty("translate")
  TRANSLATE("dịch, hợp pháp hóa", "have translated, legalised"),
  @JsonProperty("take-picture")
  TAKE_PICTURE("chụp ảnh", "have a picture taken"),
  @JsonProperty("upload")
  UPLOAD("quét, tải lên", "scan and upload"),
  @JsonProperty("go")
  GO("đi nộp hồ sơ và về", "go to hand in and return"),
  @JsonProperty("queue")
  QUEUE("chờ đến lượt", "queue"),
  @JsonProperty("counter")
  COUNTER("nộp tại quầy", "hand in at the counter"),
  @JsonProperty("submit-online")
  SUBMIT_ONLINE("nộp trực tuyến", "hand in online"),
  @JsonProperty("submit-by-post")
  SUBMIT_BY_POST("gửi qua bưu chính", "send by post"),
  @JsonProperty("pay-at-counter")
  PAY_AT_COUNTER("nộp phí tại quầy", "pay at the counter"),
  @JsonProperty("pay-online")
  PAY_ONLINE("nộp phí trực tuyến", "pay online"),
  @JsonProperty("pay-at-bank")
  PAY_AT_BANK("nộp phí qua ngân hàng", "pay through a bank"),
  @JsonProperty("attend")
  ATTEND("phối hợp kiểm tra tại chỗ", "attend an inspection"),
  @JsonProperty("collect")
  COLLECT("đi nhận kết quả và về", "go to collect the result and return"),
  @JsonProperty("receive-online")
  RECEIVE_ONLINE("nhận kết quả điện tử", "receive the result online"),
  @JsonProperty("receive-by-post")
  RECEIVE_BY_POST("nhận kết quả qua bưu chính", "receive the result by post"),
  /** phí, lệ phí: no work, only money */
  @JsonProperty("fee")
  FEE("phí, lệ phí", "charge or fee"),
  /** what the file states of all tasks together */
  @JsonProperty("stated")
  STATED("toàn bộ công việc, theo số liệu của hồ sơ", "all tasks, as the file states");

  private final Text label;

  Task(String vi, String en) {
    this.label = new Text(vi, en);
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
