package vn.tinhgon.language.agencies;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency.Office;
import vn.tinhgon.model.Level;

/** What kind of office a name is, and at which level of government. */
public final class Offices {

  /** Departments of a province, by the names of before and after 1 March 2025. */
  static final String DEPARTMENT =
      "sở (nông nghiệp và (môi trường|phát triển nông thôn)|tài nguyên và môi trường|kế hoạch và đầu tư|tài chính|xây dựng"
          + "|giao thông (vận tải|công chánh)|tư pháp|công thương|y tế|nội vụ|giáo dục và đào tạo|khoa học và công nghệ"
          + "|thông tin và truyền thông|lao động[ ,–-]{1,3}thương binh và xã hội|văn hóa(,| và) thể thao( và du lịch)?|du lịch|ngoại vụ"
          + "|dân tộc và tôn giáo|quy hoạch ?[–-]? ?kiến trúc)";

  private static final Map<Wording, Office> OFFICES = new LinkedHashMap<>();
  private static final Map<Wording, Level> LEVELS = new LinkedHashMap<>();

  static {
    OFFICES.put(
        Folded.pattern("^ *chủ tịch (ủy ban nhân dân|ubnd)|^ *chủ tịch (thành phố|tỉnh|xã|phường)"),
        Office.CHAIR);
    OFFICES.put(
        Folded.pattern("^ *(phó )?trưởng phòng|^ *phòng [^,;]{0,60}(sở|thuộc sở)"),
        Office.DIVISION_HEAD);
    OFFICES.put(Folded.pattern("công chức"), Office.OFFICIAL);
    OFFICES.put(Folded.pattern("^ *(ủy ban nhân dân|ubnd)"), Office.PEOPLES_COMMITTEE);
    OFFICES.put(
        Folded.pattern("^ *(giám đốc )?sở |^ *phòng (kinh tế|văn hóa|tư pháp|tài nguyên)"),
        Office.SPECIALISED_AGENCY);
    OFFICES.put(Folded.pattern("^ *(bộ trưởng|bộ) |^ *(cục|tổng cục) "), Office.MINISTRY);
    OFFICES.put(
        Folded.pattern("ngân hàng nhà nước|ủy ban chứng khoán|thủ tướng|chính phủ"),
        Office.MINISTRY);
    LEVELS.put(Folded.pattern("huyện|quận|thị xã"), Level.DISTRICT);
    LEVELS.put(
        Folded.pattern(
            "cấp xã|xã, phường|phường, xã|xã phường|ubnd (xã|phường|đặc khu)|nhân dân (xã|phường|đặc khu)|tịch (xã|phường)"),
        Level.COMMUNE);
    LEVELS.put(
        Folded.pattern(
            "cấp tỉnh|tỉnh, thành phố|ubnd (tỉnh|thành phố)|nhân dân (các )?(tỉnh|thành phố)|(thuộc|của) sở |tịch (tỉnh|thành phố)"),
        Level.PROVINCE);
    LEVELS.put(Folded.pattern("^ *(giám đốc )?sở "), Level.PROVINCE);
    LEVELS.put(Folded.pattern("^ *bộ |^ *bộ trưởng|^ *(cục|tổng cục) "), Level.MINISTRY);
    LEVELS.put(
        Folded.pattern("ngân hàng nhà nước việt nam|ủy ban chứng khoán|thủ tướng|chính phủ"),
        Level.MINISTRY);
  }

  private Offices() {}

  /** The kind of office; absent where the name does not say. */
  public static @Nullable Office office(String name) {
    return first(OFFICES, name);
  }

  /** The level of government; absent where the name does not say. */
  public static @Nullable Level level(String name) {
    return first(LEVELS, name);
  }

  private static <T> @Nullable T first(Map<Wording, T> patterns, String name) {
    Folded folded = Folded.of(name);
    for (Map.Entry<Wording, T> entry : patterns.entrySet()) {
      if (folded.has(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
