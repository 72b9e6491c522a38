package vn.tinhgon.language.online;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.steps.StepPresence;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Frequency;

/** Words by which the applicant, or what the procedure is about, has to come before the agency. */
public final class PresenceWords {

  private static final Wording COMING =
      Folded.pattern(
          "phải có mặt|có mặt (tại|để|khi|ở)|(thu nhận|lấy|in|chụp|quét|cung cấp|xác thực)[^.;]{0,40}(vân tay|sinh trắc|mống mắt|ảnh khuôn mặt|ảnh chân dung)"
              + "|(tổ chức|dự|tham gia|tham dự|kỳ|lịch|đợt|tiến hành|thi|kiểm tra,?) (thi|sát hạch|phỏng vấn|kiểm tra viết)\\b|phỏng vấn (người|trực tiếp|thí sinh|ứng viên)"
              + "|(ký|điểm chỉ|ký/điểm chỉ|ký tên)( và[^.;,]{0,20})? trước mặt|(cùng|tự) ký (tên )?vào (?!biên bản)|ký (tên )?vào (sổ|giấy chứng nhận|tờ khai trước)|lễ trao|tuyên thệ"
              + "|đưa (xe|phương tiện|tàu|người)[^.;,]{0,40} (đến|tới)|đem (xe|phương tiện) đến|kiểm tra thực tế (xe|phương tiện)"
              + "|xuất trình (thực tế |[^.;,]{0,25}(và|,) )?(hàng hóa|phương tiện|xe)|hàng hóa[^.;,]{0,40} xuất trình|do người khai hải quan xuất trình"
              + "|(đến|tại|trước)[^.;,]{0,30} hội đồng giám định|khám (giám định|sức khỏe)[^.;]{0,40} (tại|cho người)|(đánh giá|kiểm tra) (kiến thức|trình độ|năng lực|tay nghề|nghiệp vụ)[^.;,]{0,15} (người|cá nhân|thí sinh|đăng kiểm viên|thuyền viên)|(cá nhân|người|thí sinh)[^.;,]{0,30} (không )?đạt kết quả (kiểm tra|thi)|trực tiếp (nhận|giao) con nuôi|giao nhận con nuôi"
              + "|mời [^.;,]{0,60} đến (làm việc|trụ sở|cơ quan|để)"
              + "|(công dân|người( (?!nộp|gửi|lập|có|đề)\\p{L}{1,9}){0,5}|thí sinh|đương sự|hai bên[^.;,]{0,30}|chủ xe) (phải )?(trực tiếp )?(đến|tới) (cơ quan|công an|trụ sở|nơi|điểm|địa điểm)[^.;,]{0,80} (để|làm thủ tục|đề nghị)");

  private static final Wording CHOICE =
      Folded.pattern(
          "hoặc|trực tuyến|bưu (chính|điện)|ủy quyền|môi trường (mạng|điện tử)|lựa chọn");

  /** Whoever must be present at a meeting is not the applicant. */
  private static final Wording OTHERS =
      Folded.pattern(
          "thành viên|đại biểu|phiên họp|cuộc họp|đã được thu nhận|thu nhận lần gần nhất|không yêu cầu|giấy khám|phúc khảo|đơn vị tổ chức|đối tượng liên quan");

  /** A contract may be signed from afar, and often is not. */
  private static final Wording CONTRACT =
      Folded.pattern("ký (kết )?hợp đồng[^.;]{0,60} với (khách hàng|người)");

  private static final Wording ERRAND =
      Folded.pattern(
          "(phải|chỉ) [^.;]{0,80} (nộp( \\d+ bộ)? hồ sơ|nộp trực tiếp|nhận (kết quả|thẻ|giấy))|chỉ (tiếp nhận|nhận)( hồ sơ)? trực tiếp");

  private PresenceWords() {}

  /** Whether a passage has the applicant come for an errand that post or the net could do. */
  static boolean needless(Passage passage) {
    Folded quote = Folded.of(passage.quote());
    return quote.has(ERRAND) && !quote.has(COMING) && StepPresence.forced(quote) == null;
  }

  /** The first passage that tells of coming; absent where none does. */
  static @Nullable Passage first(Folded text) {
    Hits m = text.hits(COMING);
    while (m.find()) {
      Folded clause = text.part(text.boundaryBefore(m.start()), text.boundaryAfter(m.end()));
      boolean signing = m.group().startsWith("ký") || m.group().startsWith("điểm");
      if (!text.negated(m.start()) && !clause.has(OTHERS) && (signing || !clause.has(CHOICE))) {
        return Occasions.passage(text, m.start(), m.end());
      }
    }
    Hits contract = text.hits(CONTRACT);
    return contract.find()
        ? new Passage(Occasions.quote(text, contract.start(), contract.end()), Frequency.SOMETIMES)
        : null;
  }
}
