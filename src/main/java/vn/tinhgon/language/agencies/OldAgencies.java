package vn.tinhgon.language.agencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.AgencyMention;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.OldAgencyName;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * Agencies that a procedure names although they are no more. Looked for among its agencies, in its
 * steps, channels and results, not in its documents: a paper stays valid whoever granted it (Nghị
 * quyết 190/2025/QH15 Điều 10).
 */
public final class OldAgencies {

  private static final Wording DISTRICT_AGENCY = Folded.pattern("^ *phòng tư pháp *$");

  private static final Wording DISTRICT =
      Folded.pattern(
          "(ủy ban nhân dân|ubnd)( các)?( cấp)? (huyện|quận|thị xã)\\b"
              + "|(công an|bảo hiểm xã hội|chi cục thuế|phòng tư pháp|hồ sơ ở"
              + "|cơ quan( đăng ký kinh doanh| thuế| công an| chuyên môn)?"
              + "|phòng (tài nguyên và môi trường|nông nghiệp|kinh tế|lao động|tài chính|quản lý đô thị)[^,;.\\n]{0,40})"
              + "( các| thuộc| của)?( ủy ban nhân dân| ubnd)?( cấp)? (huyện|quận|thị xã)\\b"
              + "|(ủy ban nhân dân|ubnd) (các cấp|cấp tỉnh|tỉnh)(, *| và | hoặc )(cấp )?huyện\\b"
              + "|thực hiện tại cấp huyện");

  private static final Wording DISTRICT_HEADING = Folded.pattern("cấp huyện *:");

  /** What may stand between the beginning of a line and its heading. */
  private static final String MARKS = " +*•–-";

  /** What stands before the name of whoever made a document, or granted a paper. */
  private static final Pattern MAKER =
      Pattern.compile(
          "((thông tư|nghị định|quyết định|công văn|văn bản|chỉ thị|quy chuẩn|tiêu chuẩn|giấy (phép|chứng nhận|xác nhận)|mẫu)[^;.\\n]{0,140}(của|do)( bộ trưởng)?|quy định( của| do)?( bộ trưởng)?|quản lý( nhà nước)?( của)?|do|được|bởi) *$");

  /** What stands before the name of an agency that a person comes from. */
  private static final Pattern OFFICE_HOLDER =
      Pattern.compile("((phó )?(chủ tịch|bí thư|trưởng|giám đốc)|lãnh đạo|cán bộ|chức vụ) *$");

  private static final Pattern PAST =
      Pattern.compile(
          "^ *\\(?(cũ|trước đây|nay là|sau đây gọi( tắt)? là (thông tư|nghị định|quyết định)|trước ngày|trước khi|đã (được )?(cấp|ban hành|phê duyệt|giải quyết|xác nhận)|trở lên|khác)");

  private static final Pattern FORMER =
      Pattern.compile(
          "trước ngày 0?1([/.]| tháng )0?7|trước khi (sắp xếp|sáp nhập|tổ chức lại)|chuyển tiếp|trước đây|từ cấp huyện trở lên");

  private static final Text READS_DISTRICT = new Text("cấp huyện", "district level");
  private static final Text READS_RENAMED = new Text("tên cũ", "an old name");
  private static final int BEFORE = 160;
  private static final int AFTER = 40;

  private final Map<Wording, OldAgencyName> names = new LinkedHashMap<>();

  /** Knows the names of {@code old}. */
  public OldAgencies(List<OldAgencyName> old) {
    for (OldAgencyName name : old) {
      String words = String.join("|", name.words().stream().map(OldAgencies::regex).toList());
      names.put(Folded.pattern("(" + words + ")\\b"), name);
    }
  }

  private static String regex(String words) {
    return words.replaceAll("[.()&]", "\\\\$0");
  }

  /** At most one for the district level and one for each old name: the gravest, then the first. */
  public List<AgencyMention> of(Procedure procedure) {
    Map<String, AgencyMention> found = new LinkedHashMap<>();
    for (Agency agency : procedure.agencies()) {
      if (agency.evidence().isEmpty() || !agency.at().startsWith(procedure.at() + "/steps")) {
        stated(procedure, agency, found);
      }
    }
    if (procedure.levels().contains(Level.DISTRICT)) {
      String at = procedure.at() + "/levels";
      add(found, mention(procedure, at, "", true, Level.DISTRICT.label().vi(), List.of()));
    }
    told(procedure, procedure.at() + "/name", procedure.name(), found);
    procedure.steps().forEach(s -> told(procedure, s.at(), s.text(), found));
    procedure.channels().forEach(c -> told(procedure, c.at(), c.note(), found));
    procedure
        .channels()
        .forEach(c -> c.fees().forEach(f -> told(procedure, c.at(), f.note(), found)));
    procedure.results().forEach(r -> told(procedure, r.at(), r.name(), found));
    return List.copyOf(found.values());
  }

  private void stated(Procedure procedure, Agency agency, Map<String, AgencyMention> found) {
    Folded name = Folded.of(agency.name());
    if (agency.level() == Level.DISTRICT || name.has(DISTRICT_AGENCY)) {
      add(found, mention(procedure, agency.at(), "", true, agency.name(), List.of()));
    }
    names.forEach(
        (wording, old) -> {
          if (name.has(wording)) {
            add(found, mention(procedure, agency.at(), old.id(), true, agency.name(), List.of()));
          }
        });
  }

  private void told(
      Procedure procedure, String at, @Nullable String text, Map<String, AgencyMention> found) {
    if (text == null) {
      return;
    }
    Folded folded = Folded.of(text);
    first(procedure, at, "", folded, DISTRICT, found);
    Hits heading = folded.hits(DISTRICT_HEADING);
    while (heading.find()) {
      if (opensLine(folded, heading.start())) {
        String line = folded.clause(heading.start(), heading.end());
        add(
            found,
            mention(
                procedure,
                at,
                "",
                false,
                Level.DISTRICT.label().vi(),
                List.of(new Evidence(at, line, READS_DISTRICT))));
      }
    }
    names.forEach((wording, old) -> first(procedure, at, old.id(), folded, wording, found));
  }

  private static boolean opensLine(Folded text, int start) {
    int before = start - 1;
    while (before >= 0 && MARKS.indexOf(text.original().charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || "\n.;".indexOf(text.original().charAt(before)) >= 0;
  }

  private static void first(
      Procedure procedure,
      String at,
      String key,
      Folded text,
      Wording wording,
      Map<String, AgencyMention> found) {
    Hits m = text.hits(wording);
    while (m.find()) {
      if (!excused(text, m.start(), m.end())) {
        String quote = text.clause(m.start(), m.end());
        add(
            found,
            mention(
                procedure,
                at,
                key,
                false,
                text.original().substring(m.start(), m.end()).strip(),
                List.of(new Evidence(at, quote, key.isEmpty() ? READS_DISTRICT : READS_RENAMED))));
        return;
      }
    }
  }

  /** Whether the words speak of the past, of a document's maker or of a person. */
  private static boolean excused(Folded text, int start, int end) {
    String whole = text.text();
    String before = whole.substring(Math.max(0, start - BEFORE), start);
    String after = whole.substring(end, Math.min(whole.length(), end + AFTER));
    String clause =
        whole.substring(
            Math.max(text.boundaryBefore(start), start - BEFORE),
            Math.min(text.boundaryAfter(end), end + BEFORE));
    return MAKER.matcher(before).find()
        || OFFICE_HOLDER.matcher(before).find()
        || PAST.matcher(after).find()
        || FORMER.matcher(clause).find();
  }

  private static AgencyMention mention(
      Procedure procedure,
      String at,
      String key,
      boolean acting,
      String name,
      List<Evidence> evidence) {
    AgencyMention.Kind kind =
        key.isEmpty() ? AgencyMention.Kind.DISTRICT : AgencyMention.Kind.RENAMED;
    return new AgencyMention(procedure.key(), at, kind, key, acting, name, evidence);
  }

  /** What is told does not replace what is stated; agencies stated are named together. */
  private static void add(Map<String, AgencyMention> found, AgencyMention mention) {
    found.merge(
        mention.key(),
        mention,
        (known, more) -> known.acting() && more.acting() ? joined(known, more) : known);
  }

  private static AgencyMention joined(AgencyMention known, AgencyMention more) {
    List<String> both = new ArrayList<>(List.of(known.name().split(", ", -1)));
    if (!both.contains(more.name())) {
      both.add(more.name());
    }
    return new AgencyMention(
        known.procedure(),
        known.at(),
        known.kind(),
        known.key(),
        true,
        String.join(", ", both),
        known.evidence());
  }
}
