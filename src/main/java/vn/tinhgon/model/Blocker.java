package vn.tinhgon.model;

/**
 * Something that keeps a procedure from being done online from end to end (NĐ 224/2026 Điều 14
 * names presence and inspection as lawful reasons; the others are none).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param type what it is
 * @param quote the words that show it
 */
public record Blocker(String procedure, String at, Type type, String quote) implements Part {

  /** Kinds of obstacle. */
  public enum Type {
    /** có mặt, ký vào sổ, sinh trắc học, phỏng vấn, sát hạch */
    PRESENCE,
    /** kiểm tra, thẩm định thực tế */
    SITE,
    /** nộp lại bản gốc giấy phép, giấy chứng nhận */
    ORIGINAL_SURRENDERED,
    /** mẫu vật, mẫu sản phẩm */
    SAMPLE,
    /** ký tay, đóng dấu, giáp lai */
    WET_INK,
    /** chỉ nhận bản sao chứng thực giấy */
    CERTIFIED_PAPER,
    /** quốc phòng, an ninh, bí mật nhà nước */
    SECURITY,
    /** khiếu nại, tố cáo, theo luật riêng */
    COMPLAINT,
    /** làm lưu động, tại nhà */
    MOBILE,
    /** tuyển chọn, lập kế hoạch ngân sách, xin lỗi công khai: không phải dịch vụ theo hồ sơ */
    NO_SERVICE,
    /** biến thể bằng giấy của một thủ tục có bản trực tuyến riêng */
    PAPER_VARIANT
  }

  @Override
  public String words() {
    return Json.name(type) + " " + quote;
  }
}
