package vn.tinhgon.language.gaps;

import java.util.List;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.model.Unclear.Gap;

/**
 * Dossiers that one commune only takes, that of residence or seat, though any one-stop unit of the
 * province may. Who settles them is another matter, and matters of land and building stay where the
 * land is.
 */
public final class BoundIntakes {

  private static final Wording BOUND =
      Folded.pattern(
          "(nộp|gửi)[^.;:]{0,160} (đến|tới|tại|về|cho) (công chức [^.;,]{0,40})?(chủ tịch )?(ủy ban nhân dân|ubnd|trung tâm phục vụ hành chính công|cơ quan đăng ký kinh doanh|bộ phận [^.;,]{0,40})( cấp)? (xã|phường)[^.;:]{0,60} nơi [^.;:,]{0,60}(cư trú|thường trú|tạm trú|sinh sống|có hộ khẩu|đặt trụ sở|có trụ sở|đóng trụ sở|đặt địa chỉ|có địa chỉ)");
  private static final Wording FREE =
      Folded.pattern(
          "bất kỳ|không phụ thuộc|phi địa giới|không phân biệt|thuận (tiện|lợi) (nhất|cho)|trong cùng (địa bàn|tỉnh)|trên địa bàn (cấp )?tỉnh");
  private static final Wording OF_LAND =
      Folded.pattern("đất|xây dựng|nhà ở|chung cư|môi trường|khoáng sản|rừng|thủy lợi|đê");

  private BoundIntakes() {}

  static void find(Procedure procedure, List<Unclear> found) {
    if (Folded.of(procedure.name()).has(OF_LAND)
        || procedure.steps().stream().anyMatch(s -> Folded.of(s.text()).has(FREE))) {
      return;
    }
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      Hits hits = text.hits(BOUND);
      if (hits.find()) {
        found.add(
            UnclearActors.unclear(step, Gap.BOUND_INTAKE, text.clause(hits.start(), hits.end())));
        return;
      }
    }
  }
}
