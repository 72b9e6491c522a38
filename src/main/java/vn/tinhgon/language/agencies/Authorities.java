package vn.tinhgon.language.agencies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Agency.Office;
import vn.tinhgon.model.Agency.Role;
import vn.tinhgon.model.Delegation;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/** Who decides and who appraises: as stated, or as the steps say. */
public final class Authorities {

  private static final Wording PROVINCE_DECIDES =
      Folded.pattern(
          "trình (chủ tịch )?(ủy ban nhân dân|ubnd) (cấp )?(tỉnh|thành phố)"
              + "|chủ tịch (ủy ban nhân dân|ubnd) (cấp )?(tỉnh|thành phố)( xem xét,?)?( và)? (quyết định|phê duyệt|ký|ban hành)");

  private static final Wording COMMUNE_DECIDES =
      Folded.pattern(
          "trình (lãnh đạo |chủ tịch )(ủy ban nhân dân|ubnd) (cấp )?xã|chủ tịch (ủy ban nhân dân|ubnd) (cấp )?xã( xem xét,?| thực hiện)?( và)? (quyết định|phê duyệt|ký|chứng thực|cấp)");

  private static final Wording DEPARTMENT_APPRAISES =
      Folded.groups(
          "("
              + Offices.DEPARTMENT
              + "|cơ quan chuyên môn)[^.;]{0,80}? (thẩm định|thẩm tra|kiểm tra hồ sơ)");

  private Authorities() {}

  /** The stated agencies with office and level read from their names, and those of the steps. */
  public static List<Agency> agencies(Procedure procedure) {
    List<Agency> all = new ArrayList<>();
    for (Agency a : procedure.agencies()) {
      Level level = a.level() != null ? a.level() : Offices.level(a.name());
      Office office = a.office() != null ? a.office() : Offices.office(a.name());
      boolean read = a.level() == null && level != null || a.office() == null && office != null;
      all.add(
          new Agency(
              a.procedure(),
              a.at(),
              a.id(),
              a.name(),
              level,
              office,
              a.roles(),
              read
                  ? List.of(
                      new Evidence(
                          a.at(),
                          a.name(),
                          new Text("cấp và loại cơ quan", "level and kind of office")))
                  : List.of()));
    }
    if (all.stream().noneMatch(Agency::getDecides)) {
      decider(procedure, PROVINCE_DECIDES, Level.PROVINCE, "cấp tỉnh", all);
    }
    if (all.stream().noneMatch(Agency::getDecides)) {
      decider(procedure, COMMUNE_DECIDES, Level.COMMUNE, "cấp xã", all);
    }
    if (all.stream().noneMatch(Agency::getAppraises)) {
      appraiser(procedure, all);
    }
    return List.copyOf(all);
  }

  private static void decider(
      Procedure procedure, Wording wording, Level level, String levelName, List<Agency> all) {
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      Hits m = text.hits(wording);
      while (m.find()) {
        boolean trusted = text.text().substring(0, m.start()).stripTrailing().endsWith("được");
        if (trusted && !m.group().startsWith("trình")) {
          continue;
        }
        boolean chair = level == Level.COMMUNE || m.group().contains("chủ tịch");
        String office = chair ? "Chủ tịch Ủy ban nhân dân " : "Ủy ban nhân dân ";
        add(
            new Agency(
                procedure.key(),
                step.at(),
                "read-decider",
                office + levelName,
                level,
                chair ? Office.CHAIR : Office.PEOPLES_COMMITTEE,
                Set.of(Role.DECIDE),
                List.of(
                    new Evidence(
                        step.at(),
                        text.clause(m.start(), m.end()),
                        new Text("quyết định", "decides")))),
            all);
        return;
      }
    }
  }

  private static void appraiser(Procedure procedure, List<Agency> all) {
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      Hits m = text.hits(DEPARTMENT_APPRAISES);
      if (m.find()) {
        boolean named = m.group(1).startsWith("sở");
        add(
            new Agency(
                procedure.key(),
                step.at(),
                "read-appraiser",
                named
                    ? text.original().substring(m.start(1), m.end(1))
                    : "cơ quan chuyên môn cấp tỉnh",
                Level.PROVINCE,
                Office.SPECIALISED_AGENCY,
                Set.of(Role.APPRAISE),
                List.of(
                    new Evidence(
                        step.at(),
                        text.clause(m.start(), m.end()),
                        new Text("thẩm định", "appraises")))),
            all);
        return;
      }
    }
  }

  /** Adds what was read: to the agency of that name where it is stated, else as another one. */
  private static void add(Agency read, List<Agency> all) {
    String name = name(read);
    for (int i = 0; i < all.size(); i++) {
      Agency stated = all.get(i);
      if (name(stated).equals(name)) {
        Set<Role> roles = new HashSet<>(stated.roles());
        roles.addAll(read.roles());
        List<Evidence> evidence = new ArrayList<>(stated.evidence());
        evidence.addAll(read.evidence());
        all.set(
            i,
            new Agency(
                stated.procedure(),
                stated.at(),
                stated.id(),
                stated.name(),
                stated.level() != null ? stated.level() : read.level(),
                stated.office() != null ? stated.office() : read.office(),
                Set.copyOf(roles),
                List.copyOf(evidence)));
        return;
      }
    }
    all.add(read);
  }

  private static String name(Agency agency) {
    return String.join(" ", Folded.of(agency.name()).words());
  }

  /** Delegations between agencies whose office and level were read. */
  public static List<Delegation> between(List<Delegation> delegations, List<Agency> agencies) {
    return delegations.stream()
        .map(
            d ->
                new Delegation(
                    d.procedure(),
                    d.at(),
                    read(d.delegator(), agencies),
                    read(d.delegate(), agencies),
                    d.instrument(),
                    d.effectiveFrom(),
                    d.expires(),
                    d.conditions()))
        .toList();
  }

  private static Agency read(Agency stated, List<Agency> agencies) {
    return agencies.stream().filter(a -> a.id().equals(stated.id())).findFirst().orElse(stated);
  }
}
