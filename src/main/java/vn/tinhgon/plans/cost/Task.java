package vn.tinhgon.plans.cost;

import vn.tinhgon.model.Text;

/** What an applicant has to do. Files call a task by its name in lower case with hyphens. */
public enum Task {
  UNDERSTAND("tìm hiểu quy định", "find out what is asked for"),
  FILL_IN("điền mẫu đơn, tờ khai", "fill in a form"),
  DRAW_UP("soạn lập tài liệu", "draw up a document"),
  RETRIEVE("tìm, chuẩn bị giấy tờ sẵn có", "find a paper one has"),
  OBTAIN("xin xác nhận của cơ quan khác", "have another agency confirm"),
  OBTAIN_ELSEWHERE("xin cấp ở nơi khác", "obtain elsewhere"),
  COPY("sao chụp", "copy"),
  PRINT("in mẫu đơn, tờ khai", "print a form"),
  CERTIFY("chứng thực bản sao", "have a copy certified"),
  TRANSLATE("dịch, hợp pháp hóa", "have translated, legalised"),
  TAKE_PICTURE("chụp ảnh", "have a picture taken"),
  UPLOAD("quét, tải lên", "scan and upload"),
  GO("đi nộp hồ sơ và về", "go to hand in and return"),
  QUEUE("chờ đến lượt", "queue"),
  COUNTER("nộp tại quầy", "hand in at the counter"),
  SUBMIT_ONLINE("nộp trực tuyến", "hand in online"),
  SUBMIT_BY_POST("gửi qua bưu chính", "send by post"),
  PAY_AT_COUNTER("nộp phí tại quầy", "pay at the counter"),
  PAY_ONLINE("nộp phí trực tuyến", "pay online"),
  PAY_AT_BANK("nộp phí qua ngân hàng", "pay through a bank"),
  ATTEND("phối hợp kiểm tra tại chỗ", "attend an inspection"),
  COLLECT("đi nhận kết quả và về", "go to collect the result and return"),
  RECEIVE_ONLINE("nhận kết quả điện tử", "receive the result online"),
  RECEIVE_BY_POST("nhận kết quả qua bưu chính", "receive the result by post"),
  /** phí, lệ phí: no work, only money */
  FEE("phí, lệ phí", "charge or fee"),
  /** what the file states of all tasks together */
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
