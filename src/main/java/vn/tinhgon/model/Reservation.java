package vn.tinhgon.model;

/**
 * A sign that a procedure is outside the ordinary run of public services, so that little is
 * concluded from its words about going online.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param type what it is
 * @param quote the words that show it
 */
public record Reservation(String procedure, String at, Type type, String quote) implements Part {

  /** Kinds of reservation. */
  public enum Type {
    /** quốc phòng, an ninh, bí mật nhà nước */
    SECURITY(new Text("quốc phòng, an ninh, bí mật nhà nước", "defence, security, state secrets")),
    /** khiếu nại, tố cáo, theo luật riêng */
    COMPLAINT(new Text("khiếu nại, tố cáo theo luật riêng", "complaints, under laws of their own")),
    /** làm lưu động, tại nhà */
    MOBILE(new Text("làm lưu động, tại nhà", "brought to the home")),
    /** tuyển chọn, lập kế hoạch ngân sách, xin lỗi công khai: không phải dịch vụ theo hồ sơ */
    NO_SERVICE(
        new Text("không phải dịch vụ theo hồ sơ của một người nộp", "no service upon a dossier")),
    /** lời văn gợi rằng phải đến, phải trình bản chính */
    DOUBT(
        new Text(
            "lời văn gợi rằng có lúc phải đến hoặc trình bản chính",
            "words that hint at coming or showing originals")),
    /** biến thể bằng giấy của một thủ tục có bản trực tuyến riêng */
    PAPER_VARIANT(
        new Text(
            "bản bằng giấy của thủ tục đã có bản trực tuyến",
            "the paper variant of a procedure that is online"));

    private final Text label;

    Type(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  @Override
  public String words() {
    return Json.name(type) + " " + quote;
  }
}
