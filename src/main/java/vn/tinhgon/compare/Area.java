package vn.tinhgon.compare;

import vn.tinhgon.model.Text;

/** The part of a procedure that a change is in, in the order of NĐ 63/2010 Điều 8.2. */
public enum Area {
  IDENTITY(new Text("Thông tin chung", "Identity")),
  CASES(new Text("Trường hợp", "Cases")),
  STEPS(new Text("Trình tự thực hiện", "Steps")),
  CHANNELS(new Text("Cách thức thực hiện", "Channels")),
  DOCUMENTS(new Text("Thành phần hồ sơ", "Documents")),
  DEADLINES(new Text("Thời hạn giải quyết", "Time limits")),
  FEES(new Text("Phí, lệ phí", "Fees")),
  APPLICANTS(new Text("Đối tượng thực hiện", "Applicants")),
  AUTHORITY(new Text("Cơ quan giải quyết, ủy quyền", "Agencies and delegation")),
  RESULTS(new Text("Kết quả thực hiện", "Results")),
  CONDITIONS(new Text("Yêu cầu, điều kiện", "Conditions")),
  LEGAL_BASES(new Text("Căn cứ pháp lý", "Legal bases")),
  ONLINE(new Text("Dịch vụ công trực tuyến", "Online service"));

  private final Text label;

  Area(Text label) {
    this.label = label;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }
}
