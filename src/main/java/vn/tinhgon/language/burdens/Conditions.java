package vn.tinhgon.language.burdens;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;

/** Conditions that leave open what meets them. */
public final class Conditions {

  /** Nothing after them says what they are measured by. */
  private static final Wording VAGUE =
      Folded.pattern(
          "(có|đủ|bảo đảm|đảm bảo|đáp ứng)[^.;:\\n]{0,90} (cơ sở vật chất|trang thiết bị|thiết bị|phương tiện|trình độ( chuyên môn)?|kinh nghiệm|năng lực|nhân lực|nhân sự|địa điểm|nhà xưởng|kỹ thuật|ngành nghề đào tạo|biện pháp)[^.;:\\n]{0,40} phù hợp(?= ?([.;\\n]|$))"
              + "|(có |đủ )?(tư cách|phẩm chất)[^.;:\\n]{0,30} đạo đức[^.;:\\n]{0,20} tốt(?= ?([.;,\\n]|$))"
              + "|(có |đủ )(uy tín|năng lực( chuyên môn| tài chính| tổ chức)?|kinh nghiệm|khả năng tài chính)(?= ?([.;\\n]|$))"
              + "|đáp ứng (được )?(các )?yêu cầu(?= ?([.;\\n]|$))");

  private Conditions() {}

  /** The phrases of {@code condition} that nothing measures. */
  public static List<String> vague(Folded condition) {
    List<String> found = new ArrayList<>();
    Hits hit = condition.hits(VAGUE);
    while (hit.find()) {
      String words = condition.original().substring(hit.start(), hit.end()).strip();
      if (!found.contains(words)) {
        found.add(words);
      }
    }
    return found;
  }
}
