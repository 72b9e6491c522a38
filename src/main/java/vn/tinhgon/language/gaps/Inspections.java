package vn.tinhgon.language.gaps;

import java.util.List;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Action;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.model.Unclear.Gap;

/**
 * Inspections on site before something is granted anew. Safety, environment and food, where laws of
 * their own want them, are left out.
 */
public final class Inspections {

  private static final Wording ANEW =
      Folded.pattern(
          "^ *(thủ tục )?(đề nghị )?(cấp lại|gia hạn|cấp đổi|đổi|điều chỉnh (thông tin|nội dung)|sửa đổi|thay đổi (thông tin|nội dung|tên|địa chỉ))");
  private static final Wording OWN_LAW =
      Folded.pattern(
          "an toàn|an ninh|môi trường|thực phẩm|kiểm (định|nghiệm|dịch)|phòng cháy|nước thải|nhận chìm|hạt nhân|bức xạ|hóa chất|thuốc|nổ|dịch bệnh|tàu|hàng không|đê điều|hồ chứa");
  private static final Wording ON_SITE =
      Folded.pattern(
          "(kiểm tra|thẩm định|xác minh|khảo sát|đánh giá)[^.;,]{0,25} (thực tế|thực địa|hiện trường|tại cơ sở|tại chỗ|tại nơi|tại địa điểm)");
  private static final Wording ONLY_SOME =
      Folded.pattern("khi cần( thiết)?|nếu (cần|thấy|có|xét)|trường hợp (cần|có)|trong trường hợp");

  private Inspections() {}

  static void find(Procedure procedure, List<Unclear> found) {
    Folded name = Folded.of(procedure.name());
    String field = procedure.field() == null ? "" : procedure.field();
    if (!name.has(ANEW) || name.has(OWN_LAW) || Folded.of(field).has(OWN_LAW)) {
      return;
    }
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      Hits site = text.hits(ON_SITE);
      if (step.actions().contains(Action.INSPECT_SITE)
          && site.find()
          && !text.negated(site.start())) {
        int from = Clauses.sentenceStart(text, site.start());
        int to = Clauses.sentenceEnd(text, site.end());
        if (!text.part(from, to).has(ONLY_SOME)) {
          found.add(
              UnclearActors.unclear(
                  step, Gap.INSPECTION_BEFORE_REGRANT, text.clause(site.start(), site.end())));
          return;
        }
      }
    }
  }
}
