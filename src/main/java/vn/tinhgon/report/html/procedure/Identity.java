package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;

/** What identifies a procedure, line by line. */
final class Identity {

  private Identity() {}

  static List<Fact> of(Report.Reviewed reviewed, Procedure p, Say say) {
    List<Fact> facts = new ArrayList<>();
    Fact.add(facts, say.it("Mã thủ tục", "Code"), p.code());
    Fact.add(facts, say.it("Lĩnh vực", "Field"), p.field());
    Fact.add(
        facts,
        say.it("Cơ quan công bố", "Publisher"),
        reviewed.publisher() == null ? null : say.it(reviewed.publisher()));
    Fact.add(facts, say.it("Quyết định công bố", "Decision"), decision(p.decision(), say));
    Fact.add(facts, say.it("Cấp thực hiện", "Levels"), say.all(p.levels(), Level::label));
    Fact.add(facts, say.it("Đối tượng thực hiện", "Applicants"), String.join(", ", p.applicants()));
    Integer sets = p.dossierSets();
    Fact.add(
        facts,
        say.it("Số lượng hồ sơ", "Dossier sets"),
        sets == null ? null : say.number(sets) + say.it(" bộ", ""));
    Fact.add(facts, say.it("Hồ sơ trong năm", "Dossiers a year"), dossiers(p.statistics(), say));
    if (p.onlineService() != null) {
      Fact.address(facts, say.it("Địa chỉ trực tuyến", "Online address"), p.onlineService().url());
    }
    Fact.add(facts, say.it("Tệp", "File"), reviewed.file());
    return List.copyOf(facts);
  }

  private static @Nullable String decision(Procedure.@Nullable Decision d, Say say) {
    if (d == null) {
      return null;
    }
    return Stream.of(
            d.number(),
            d.date() == null ? null : say.it("ngày ", "of ") + say.day(d.date()),
            d.effectiveFrom() == null
                ? null
                : say.it("hiệu lực từ ", "in force from ") + say.day(d.effectiveFrom()),
            d.publishedOn() == null
                ? null
                : say.it("công khai ", "entered on ") + say.day(d.publishedOn()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String dossiers(Procedure.@Nullable Statistics s, Say say) {
    if (s == null || s.dossiers() == null) {
      return null;
    }
    return say.number(s.dossiers())
        + " ("
        + s.year()
        + ")"
        + (s.online() == null ? "" : say.it(", trực tuyến ", ", online ") + say.number(s.online()));
  }
}
