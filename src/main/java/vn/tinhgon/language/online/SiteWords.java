package vn.tinhgon.language.online;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;

/** Words by which the agency goes and looks: at a place, a workshop, goods, a herd, a household. */
public final class SiteWords {

  private static final Wording VISIT =
      Folded.pattern(
          "(kiểm tra|thẩm định|đánh giá|xác minh|khảo sát|giám định|nghiệm thu|đo đạc|thẩm tra|kiểm dịch|xem xét|kiểm đếm)"
              + "( và|,)?( (kiểm tra|thẩm định|đánh giá|xác minh|khảo sát|giám sát))?(?! (sự phù hợp|trị giá))[^.;,]{0,45} "
              + "(thực tế(?! (phát sinh|sử dụng|thanh toán|xe|phương tiện|của hồ sơ|đã chi))|thực địa|hiện trường|hiện trạng|thực trạng|tại chỗ)"
              + "|(kiểm tra|thẩm định|đánh giá|xác minh|khảo sát|giám định|nghiệm thu|kiểm dịch)(?! (tính|hồ sơ|thành phần|nội dung|sự|thông tin|việc nộp))[^.;,]{0,60} tại (cơ sở|địa điểm|nơi|doanh nghiệp|nhà|kho|cảng|tàu|cửa khẩu|vùng|công trình|hộ|xưởng|khu vực|trang trại|bến|sân|đơn vị|tổ chức|trường|công ty|hiện trường|phòng thử|phòng thí)\\b"
              + "|đoàn (kiểm tra|thẩm định|đánh giá|khảo sát|công tác|giám sát|thẩm tra)"
              + "|(đi|tiến hành|tổ chức|thực hiện) (khảo sát|kiểm tra (tại|cơ sở|hiện trường))"
              + "|kiểm tra( ngay)? (lâm sàng|hàng hóa|lô hàng|lô vật thể|vật thể|tàu bay|tàu biển|cơ sở vật chất)"
              + "|kiểm tra (các )?điều kiện (nuôi|sản xuất|cơ sở|của cơ sở|vệ sinh|bảo quản|kinh doanh của|hoạt động của)"
              + "|kiểm tra[^.;]{0,25} điều kiện thực tế|khảo sát tại|kiểm tra (các )?(công tác|điều kiện) nghiệm thu|(kế hoạch|lịch) (kiểm tra|đánh giá)(?! (hồ sơ|nội bộ))|(kiểm tra|đánh giá|giám sát)[^.;]{0,80} trên (tàu|phương tiện)|lấy mẫu|khảo sát thu nhập|(rà soát|đến)( từng)? hộ gia đình|phúc tra|họp dân|thu thập thông tin, tính điểm|bay kiểm tra");

  /** What looks at papers, or is over before the dossier is handed in. */
  private static final Wording NO_VISIT =
      Folded.pattern(
          "(báo cáo|văn bản|hồ sơ|giấy|phiếu|đề nghị|yêu cầu|sau|nội dung|chương trình) [^.;,(]{0,12}$|không (phải |cần |thể |cần thiết phải )?(thực hiện |tổ chức )?$|cổ phần $");

  private static final Wording NOT_SO =
      Folded.pattern(
          "miễn|xe\\b|trị giá|kiểm dịch (động|thực) vật tại cửa khẩu|chất lượng hiện trạng|trên phương tiện (truyền|thông|đại)|thẩm định tại chỗ");

  private static final int BEFORE = 40;

  private SiteWords() {}

  /** The first passage that tells of a visit; absent where none does. */
  static @Nullable Passage first(Folded text) {
    Hits m = text.hits(VISIT);
    while (m.find()) {
      Folded before = text.part(Math.max(0, m.start() - BEFORE), m.start());
      if (!text.negated(m.start()) && !before.has(NO_VISIT) && !Folded.of(m.group()).has(NOT_SO)) {
        return Occasions.passage(text, m.start(), m.end());
      }
    }
    return null;
  }
}
