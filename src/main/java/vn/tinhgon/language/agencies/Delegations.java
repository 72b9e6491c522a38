package vn.tinhgon.language.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Agency.Office;
import vn.tinhgon.model.Agency.Role;
import vn.tinhgon.model.Delegability;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/** What speaks for delegating the decision of a procedure, and what forbids it. */
public final class Delegations {

  private static final Wording OTHERS =
      Folded.pattern(
          "lấy ý kiến|ý kiến (của|với|bằng văn bản)|thống nhất ý kiến|hội đồng|tổ thẩm định|phối hợp với|xin ý kiến|liên ngành|kiểm tra thực (tế|địa)");
  private static final Wording PLAIN_NAME =
      Folded.pattern(
          "cấp lại|gia hạn|cấp đổi|điều chỉnh (thông tin|nội dung)|sao lục|trích lục|xác nhận|thay đổi (thông tin|nội dung)|trả lại|chấm dứt");
  private static final Wording ROUTINE =
      Folded.pattern(
          "trích lục hộ tịch|bản sao trích lục|cấp bản sao từ sổ gốc|chứng thực bản sao|chứng thực chữ ký|xác nhận [^,;]{0,40}(bảo trợ xã hội|hộ nghèo|khuyết tật|người có công)");
  private static final Wording BARRED =
      Folded.pattern(
          "quốc phòng|an ninh|tôn giáo|tín ngưỡng|thu hồi đất|giao đất|cho thuê đất|vốn nhà nước|đầu tư công|xử phạt|vi phạm hành chính|kỷ luật|thu hồi|chủ đầu tư|đấu thầu|nổ mìn|vật liệu nổ|vũ khí|hợp đồng|di chúc|tính tiền|nước ngoài|quốc tịch|con nuôi");

  private static final Wording FORBIDDEN =
      Folded.pattern(
          "không( được)?( phân cấp,?| ủy nhiệm,?)? ủy quyền (việc|cho (cơ quan|người|cấp) (khác|dưới)|quyết định|giải quyết|lại|tiếp)");

  /** Giving back what was taken away is a matter of discretion. */
  private static final Wording AFTER_REVOCATION = Folded.pattern("người bị thu hồi|đã bị thu hồi");

  private static final Wording SIGN_OFF =
      Folded.pattern("trình (chủ tịch|ủy ban nhân dân|ubnd|lãnh đạo)");

  private static final int MANY_DOSSIERS = 1000;

  private Delegations() {}

  /** What speaks for delegating; absent where it is not known who decides. */
  public static @Nullable Delegability of(Procedure procedure) {
    Agency decider =
        procedure.agencies().stream().filter(Agency::getDecides).findFirst().orElse(null);
    if (decider == null) {
      return null;
    }
    Agency appraiser =
        procedure.agencies().stream().filter(Agency::getAppraises).findFirst().orElse(decider);
    Folded name = Folded.of(procedure.name());
    Folded field = Folded.of(procedure.field() == null ? "" : procedure.field());
    String barred =
        delegated(procedure)
            ? "đã ủy quyền"
            : name.has(BARRED) ? name.first(BARRED) : field.first(BARRED) + forbidden(procedure);
    return new Delegability(
        procedure.key(),
        decider.at(),
        decider,
        appraiser,
        signals(procedure, decider, appraiser, name),
        barred.isEmpty() ? null : barred,
        name.has(ROUTINE) ? name.first(ROUTINE) : null);
  }

  /** The words by which the procedure itself says that its decision may not be delegated. */
  private static String forbidden(Procedure procedure) {
    return Stream.concat(
            procedure.steps().stream().map(Step::text), procedure.conditions().stream())
        .map(t -> Folded.of(t).first(FORBIDDEN))
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean delegated(Procedure procedure) {
    return !procedure.delegations().isEmpty()
        || procedure.agencies().stream().anyMatch(a -> a.roles().contains(Role.DELEGATED));
  }

  private static List<Delegability.Signal> signals(
      Procedure procedure, Agency decider, Agency appraiser, Folded name) {
    List<Delegability.Signal> signals = new ArrayList<>();
    boolean others =
        procedure.agencies().stream().anyMatch(a -> a.roles().contains(Role.COORDINATE))
            || procedure.steps().stream().anyMatch(s -> Folded.of(s.text()).has(OTHERS));
    if (appraiser.office() == Office.SPECIALISED_AGENCY
        && decider.office() != Office.SPECIALISED_AGENCY) {
      signals.add(
          new Delegability.Signal(
              3,
              new Text(
                  "người quyết định cao hơn cơ quan thẩm định một bậc",
                  "who decides is a rank above who appraises")));
    }
    if (!procedure.steps().isEmpty() && !others) {
      signals.add(
          new Delegability.Signal(
              2,
              new Text(
                  "không lấy ý kiến liên ngành, không có hội đồng",
                  "no other agency or council is asked")));
    }
    boolean revoked =
        procedure.steps().stream().anyMatch(t -> Folded.of(t.text()).has(AFTER_REVOCATION));
    if (!others && !revoked && name.has(PLAIN_NAME)) {
      signals.add(
          new Delegability.Signal(
              2,
              new Text(
                  "không tùy nghi: “" + name.first(PLAIN_NAME) + "”",
                  "no discretion: \"" + name.first(PLAIN_NAME) + "\"")));
    }
    if (procedure.getDossiersAYear() >= MANY_DOSSIERS) {
      signals.add(
          new Delegability.Signal(
              2,
              new Text(
                  procedure.getDossiersAYear() + " hồ sơ một năm",
                  procedure.getDossiersAYear() + " dossiers a year")));
    }
    if (procedure.steps().stream().anyMatch(s -> Folded.of(s.text()).has(SIGN_OFF))) {
      signals.add(
          new Delegability.Signal(
              1, new Text("có bước chỉ để trình ký", "a step only puts it up for signature")));
    }
    if (procedure.agencies().stream()
            .anyMatch(a -> a.roles().contains(Role.RECEIVE) && a.level() == Level.COMMUNE)
        && decider.level() == Level.PROVINCE) {
      signals.add(
          new Delegability.Signal(
              2,
              new Text(
                  "tiếp nhận ở cấp xã, quyết định ở cấp tỉnh",
                  "received by the commune, decided by the province")));
    }
    return List.copyOf(signals);
  }
}
