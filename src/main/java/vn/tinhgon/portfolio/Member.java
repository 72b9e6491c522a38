package vn.tinhgon.portfolio;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Procedure;

/**
 * What is kept of a procedure to tell it from the others.
 *
 * @param key unique within the review
 * @param code its code
 * @param name its name
 * @param field field of administration; absent where unknown
 * @param authority who decides it, or who carries it out where nobody else is named; empty where
 *     unknown
 * @param first whether it grants something for the first time, not anew, longer or changed
 */
public record Member(
    String key, String code, String name, @Nullable String field, String authority, boolean first) {

  private static final Pattern NOT_FIRST =
      Pattern.compile(
          "(?:thủ tục )?(?:đề nghị |đăng ký |thông báo )?(?:cấp (?:lại|đổi|bản sao)|đổi|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|thu hồi|chấm dứt|trả lại|hủy|xóa|lại|tạm ngừng|chuyển nhượng|chuyển đổi|cải chính|trích lục|hiệu đính)(?!\\p{L})");

  /** What is kept of {@code procedure}. */
  static Member of(Procedure procedure) {
    return new Member(
        procedure.key(),
        procedure.code(),
        procedure.name(),
        procedure.field(),
        authority(procedure),
        !NOT_FIRST.matcher(PaperNames.plain(procedure.name())).lookingAt());
  }

  /** Its name in normal form. */
  String plainName() {
    return PaperNames.plain(name);
  }

  private static String authority(Procedure procedure) {
    for (Agency.Role role : new Agency.Role[] {Agency.Role.DECIDE, Agency.Role.EXECUTE}) {
      Set<String> names = new TreeSet<>();
      for (Agency agency : procedure.agencies()) {
        if (agency.roles().contains(role)) {
          names.add(PaperNames.plain(agency.name()));
        }
      }
      if (!names.isEmpty()) {
        return String.join("; ", names);
      }
    }
    return "";
  }
}
