package vn.tinhgon.language.papers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Paper.Holder;

/** Whose paper is asked for. */
public final class Holders {

  /** Looked for in this order: what narrows down most comes first. */
  private static final Map<Wording, Holder> HOLDERS = new LinkedHashMap<>();

  static {
    HOLDERS.put(
        Folded.pattern(
            "của (cá nhân|tổ chức|người|nhà đầu tư|pháp nhân|thương nhân|doanh nghiệp|hãng)[^.;,]{0,30} nước ngoài|đối với (cá nhân|tổ chức|người|nhà đầu tư) (là )?(người )?nước ngoài"),
        Holder.FOREIGNER);
    HOLDERS.put(
        Folded.pattern(
            "của (người (đã )?(chết|mất)|người để lại (di sản|tài sản)|liệt sĩ|liệt sỹ)"),
        Holder.DECEASED);
    HOLDERS.put(
        Folded.pattern(
            "của (người|cá nhân|tổ chức)[^.;,]{0,12} (đại diện|được ủy quyền|nhận ủy quyền|giám hộ|thực hiện thủ tục)|của người (giám hộ|đại diện|được ủy quyền)"),
        Holder.REPRESENTATIVE);
    HOLDERS.put(
        Folded.pattern("của (vợ|chồng|vợ, chồng|vợ hoặc chồng|vợ và chồng|bên nam|bên nữ|hai bên)"),
        Holder.SPOUSE);
    HOLDERS.put(
        Folded.pattern("của (con|trẻ|trẻ em|người được nhận làm con nuôi|người con)\\b"),
        Holder.CHILD);
    HOLDERS.put(Folded.pattern("của (cha|mẹ|cha, mẹ|cha mẹ|bố|bố mẹ)\\b"), Holder.PARENT);
    HOLDERS.put(
        Folded.pattern(
            "của (doanh nghiệp|tổ chức|công ty|hợp tác xã|cơ sở|đơn vị|cơ quan|thương nhân|chủ đầu tư)"),
        Holder.ORGANISATION);
    HOLDERS.put(
        Folded.pattern(
            "của (người (yêu cầu|nộp|đề nghị|xin|đăng ký|lao động|học|lái)|cá nhân|công dân|thí sinh|ứng viên)"),
        Holder.APPLICANT);
  }

  private Holders() {}

  /** Whose paper the words ask for; absent where they do not say. */
  static @Nullable Holder read(Folded words) {
    for (Map.Entry<Wording, Holder> entry : HOLDERS.entrySet()) {
      if (words.has(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
