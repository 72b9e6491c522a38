package vn.tinhgon.language.burdens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.papers.Waivers;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Agency.Role;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/** Confirmations that a public authority has to give before a dossier can be handed in. */
public final class Confirmations {

  /** Authorities that confirm, and how agencies of the same branch are named. */
  private enum Body {
    COMMUNE(
        "(ủy ban nhân dân|ubnd)(?! (cấp )?(tỉnh|thành phố|huyện))|chính quyền",
        "(ủy ban nhân dân|ubnd|chủ tịch|phòng|trung tâm|công chức)[^.;,]{0,40} (xã|phường)|(ủy ban nhân dân|ubnd) *$|(ủy ban nhân dân|ubnd) các cấp"),
    POLICE("(cơ quan |trưởng )?(công an|cảnh sát)", "công an|cảnh sát|xuất nhập cảnh|an ninh"),
    TAX("cơ quan (quản lý )?thuế|(chi cục|cục) thuế|thuế cơ sở", "thuế"),
    INSURANCE("(cơ quan )?bảo hiểm xã hội|cơ quan bảo hiểm", "bảo hiểm xã hội");

    private final Wording confirms;
    private final Wording agency;

    Body(String named, String agency) {
      this.confirms =
          Folded.pattern(
              "xác nhận((, | và |)(chữ ký|ký tên|ký|đóng dấu|dấu giáp lai ảnh)){0,3} (của|do)( [^.;()]{0,80}?( hoặc|,| và)( của)?)? ("
                  + named
                  + ")\\b"
                  + "|(giấy|văn bản) (của|do) ("
                  + named
                  + ")[^.;(),]{0,30} xác nhận"
                  + "|(giấy|văn bản|đơn|phiếu) xác nhận [^.;()]{0,100}? (của|do) ("
                  + named
                  + ")\\b");
      this.agency = Folded.pattern(agency);
    }
  }

  private static final Wording REFUSED =
      Folded.pattern("(không|miễn)( cần| phải| yêu cầu| bắt buộc)?( phải| cần)?( có)? *$");

  private static final Wording REFUSES = Folded.pattern("(không|miễn)[^.;]{0,24} xác nhận");

  /**
   * What is attested that way is a copy, a record that the authority itself makes, or what somebody
   * declares before it: no agency can ask another for that.
   */
  private static final Wording OTHER =
      Folded.pattern(
          "((bản sao|bản chụp|sao y|tờ khai hải quan)[^.;,]{0,40}(có|được)|biên bản|đề nghị|thông báo) *$"
              + "|((giấy|văn bản|hợp đồng) ủy quyền|biên bản|trình báo)[^.;,]{0,60}$");

  private static final Wording ELSE_BEFORE =
      Folded.pattern("hoặc (là )?(giấy|văn bản|đơn|phiếu|bản)?[^.;,]{0,24}$");
  private static final Wording ELSE_AFTER =
      Folded.pattern(
          "^[^.;]{0,60} hoặc (giấy (?!xác nhận)|văn bản (?!xác nhận)|bản |quyết định|biên bản|cam kết|tự |hợp đồng)");
  private static final Wording ABROAD = Folded.pattern("^[^.;,]{0,40} nước ngoài");
  private static final Wording CASE = Folded.pattern("trường hợp|đối với|nếu");

  private static final Set<Role> DECIDING = Set.of(Role.EXECUTE, Role.RECEIVE, Role.DECIDE);

  /** How far before the words others may stand that make them something else. */
  private static final int BEFORE = 60;

  private final List<Body> own = new ArrayList<>();
  private final List<Body> refused = new ArrayList<>();

  /**
   * A confirmation asked for.
   *
   * @param start where its words begin
   * @param end where they end
   * @param own whether an agency of the procedure gives it
   * @param demand on what terms
   */
  record Asked(int start, int end, boolean own, Demand demand) {}

  Confirmations(Procedure procedure) {
    List<String> deciding =
        procedure.agencies().stream()
            .filter(a -> a.roles().stream().anyMatch(DECIDING::contains))
            .map(Agency::name)
            .toList();
    List<Folded> names =
        (deciding.isEmpty() ? procedure.steps().stream().map(Step::text).toList() : deciding)
            .stream().map(Folded::of).toList();
    List<Folded> rows =
        procedure.documents().stream()
            .map(Document::name)
            .map(Folded::of)
            .filter(r -> r.has(REFUSES))
            .toList();
    for (Body body : Body.values()) {
      if (names.stream().anyMatch(n -> n.has(body.agency))) {
        own.add(body);
      }
      if (rows.stream().anyMatch(r -> refuses(r, body))) {
        refused.add(body);
      }
    }
  }

  /** Whether {@code row} says that {@code body} need not confirm. */
  private static boolean refuses(Folded row, Body body) {
    Hits hit = row.hits(body.confirms);
    while (hit.find()) {
      if (demand(row, hit.start(), hit.end()) == Demand.WAIVED) {
        return true;
      }
    }
    return false;
  }

  /** The confirmation that {@code row} asks for of an authority; absent where none is. */
  @Nullable Asked read(Folded row) {
    Asked found = null;
    for (Body body : Body.values()) {
      Hits hit = row.hits(body.confirms);
      while (hit.find()) {
        Demand demand =
            refused.contains(body) ? Demand.WAIVED : demand(row, hit.start(), hit.end());
        Asked asked = new Asked(hit.start(), hit.end(), own.contains(body), demand);
        found = found == null ? asked : weightier(found, asked);
      }
    }
    return found;
  }

  /** The one that is asked for; of two that will do, the one that the procedure itself gives. */
  private static Asked weightier(Asked a, Asked b) {
    if (a.start() == b.start()) {
      return a.own() || a.demand() == Demand.WAIVED ? a : b.own() ? b : a;
    }
    boolean asked = a.demand() == Demand.DEMANDED || a.demand() == Demand.CONDITIONAL;
    return asked && !a.own() ? a : b;
  }

  private static Demand demand(Folded row, int start, int end) {
    Folded before = row.part(Math.max(row.boundaryBefore(start), start - BEFORE), start);
    Folded after = row.part(end, row.boundaryAfter(end));
    if (before.has(REFUSED)) {
      return Demand.WAIVED;
    }
    if (before.has(OTHER)) {
      return Demand.MENTION;
    }
    if (after.has(ABROAD)) {
      return Demand.FOREIGN;
    }
    if (Waivers.own(row) != Waivers.Own.NONE) {
      return Demand.FALLBACK;
    }
    if (before.has(ELSE_BEFORE) || after.has(ELSE_AFTER)) {
      return Demand.ALTERNATIVE;
    }
    return row.has(CASE) ? Demand.CONDITIONAL : Demand.DEMANDED;
  }
}
