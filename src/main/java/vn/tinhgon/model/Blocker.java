package vn.tinhgon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineService.PartialReason;

/**
 * Something that stands between a procedure and full online service. Of these, NĐ 224/2026 Điều 14
 * takes presence and inspection on site for reasons to stay partial, and technical problems that
 * are explained; the rest has to be removed.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param type what it is
 * @param quote the words that show it
 * @param frequency whether every dossier meets it
 * @param again whether it asks on paper for what was sent electronically
 * @param needless whether nothing forces it: coming only to hand in or to be given something
 */
public record Blocker(
    String procedure,
    String at,
    Type type,
    String quote,
    Frequency frequency,
    boolean again,
    boolean needless)
    implements Part {

  private static final Text NO_VISIT =
      new Text(
          "Bỏ yêu cầu đến trực tiếp: cho nộp và nhận kết quả trực tuyến hoặc qua dịch vụ bưu chính công ích.",
          "Do not ask applicants to come: let them hand in and be given the result online or by post.");

  /** Whether a service that meets an obstacle can be full nevertheless. */
  public enum Weight {
    /** not as long as the obstacle stands */
    BARS,
    /** that depends on how the agency goes about it */
    DOUBTFUL,
    /** yes: the obstacle has an electronic form or is outside the applicant's way */
    LIGHT
  }

  /** Kinds of obstacle, heaviest first. */
  public enum Type {
    /** có mặt, ký vào sổ, sinh trắc học, phỏng vấn, sát hạch, đưa xe, hàng đến */
    PRESENCE(
        new Text("Phải có mặt", "Presence"),
        Weight.BARS,
        PartialReason.PRESENCE,
        new Text(
            "Cho nộp hồ sơ và trả phí trực tuyến trước, hẹn giờ để người nộp chỉ đến một lần.",
            "Take the dossier and the fee online first and fix an hour, so that the applicant comes once only.")),
    /** kiểm tra, thẩm định thực tế */
    SITE(
        new Text("Kiểm tra thực tế", "Inspection on site"),
        Weight.BARS,
        PartialReason.SITE_INSPECTION,
        new Text(
            "Nhận và trả kết quả trực tuyến, chỉ giữ việc kiểm tra tại chỗ; hoặc chuyển sang hậu kiểm nếu luật chuyên ngành cho phép.",
            "Receive and return online and keep only the inspection itself; or inspect afterwards where the special law allows.")),
    /** mẫu vật, mẫu sản phẩm, bản chà số khung */
    SAMPLE(
        new Text("Mẫu vật", "Physical sample"),
        Weight.DOUBTFUL,
        PartialReason.TECHNICAL,
        new Text(
            "Gửi riêng mẫu qua bưu chính hoặc nộp ảnh chụp; nếu giữ thì phải công bố và giải trình lý do kỹ thuật.",
            "Send the sample by post or hand in a picture; if it stays, publish and explain the technical reason.")),
    /** nộp lại, thu hồi bản gốc */
    ORIGINAL_SURRENDERED(
        new Text("Nộp bản gốc", "Original handed in"),
        Weight.DOUBTFUL,
        null,
        new Text(
            "Nộp hồ sơ trực tuyến, thu bản gốc khi trả kết quả hoặc qua bưu chính công ích, hoặc vô hiệu bản cũ trên cơ sở dữ liệu.",
            "Take the dossier online and collect the original when the result is handed over or by post, or void the old paper in the database.")),
    /** ký tay, đóng dấu, giáp lai */
    WET_INK(
        new Text("Ký tay, đóng dấu", "Wet ink"),
        Weight.DOUBTFUL,
        null,
        new Text(
            "Bỏ yêu cầu ký tay, đóng dấu, giáp lai; thay bằng ký số hoặc xác nhận điện tử trên hệ thống.",
            "Drop signing and stamping by hand; sign digitally or confirm in the system.")),
    /** kết quả là thẻ, tem, biển số */
    PAPER_RESULT(
        new Text("Kết quả bản giấy", "Result on paper"),
        Weight.DOUBTFUL,
        null,
        new Text(
            "Cấp song song kết quả điện tử, gửi thẻ, tem, phôi giấy qua bưu chính công ích.",
            "Issue an electronic result beside it and send the card, stamp or form by post.")),
    /** chỉ nhận bản sao chứng thực giấy */
    CERTIFIED_PAPER(
        new Text("Bản sao chứng thực giấy", "Copy certified on paper"),
        Weight.LIGHT,
        null,
        new Text(
            "Nhận bản sao chứng thực điện tử hoặc khai thác cơ sở dữ liệu thay cho bản giấy.",
            "Take electronically certified copies, or look the paper up in a database.")),
    /** phí, lệ phí chỉ thu tại quầy */
    COUNTER_PAYMENT(
        new Text("Nộp phí tại quầy", "Payment at the counter"),
        Weight.LIGHT,
        null,
        new Text(
            "Tích hợp thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia.",
            "Take the fee online through the National Public Service Portal.")),
    /** niêm yết công khai */
    PUBLIC_POSTING(
        new Text("Niêm yết", "Public posting"),
        Weight.LIGHT,
        null,
        new Text(
            "Niêm yết điện tử trên cổng thông tin của cơ quan; không chặn toàn trình.",
            "Post it on the agency's web site; it does not keep the service from being full."));

    private final Text label;
    private final Weight weight;
    private final @Nullable PartialReason reason;
    private final Text remedy;

    Type(Text label, Weight weight, @Nullable PartialReason reason, Text remedy) {
      this.label = label;
      this.weight = weight;
      this.reason = reason;
      this.remedy = remedy;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }

    /** Whether a service that meets it can be full nevertheless. */
    public Weight weight() {
      return weight;
    }

    /** Which of the four lawful reasons to stay partial it is; absent where it is none. */
    public @Nullable PartialReason reason() {
      return reason;
    }

    /** Whether it keeps a service back for a reason that the law does not know. */
    public boolean unlawful() {
      return reason == null && this != PAPER_RESULT && this != PUBLIC_POSTING;
    }

    /** What removes it, or makes the most of what is left. */
    public Text remedy() {
      return remedy;
    }
  }

  /** Whether it is one of the four reasons for which a service may stay partial. */
  public boolean getLawful() {
    return type.reason() != null && !needless;
  }

  /** Whether it keeps a service back for a reason that the law does not know. */
  public boolean getUnlawful() {
    return needless || type.unlawful();
  }

  /** What removes it, or makes the most of what is left. */
  public Text remedy() {
    return needless ? NO_VISIT : type.remedy();
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(at, quote, type.label()));
  }

  @Override
  public String words() {
    return Json.name(type) + " " + quote;
  }
}
