package vn.tinhgon.compare.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Delegation;
import vn.tinhgon.model.Text;

/** Who decides and who else has a part in a procedure, and who may decide in whose place. */
final class Authority {

  private final Version before;
  private final Version after;
  private final Matching<Agency> matching;

  Authority(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.matching =
        Matching.of(
            before.procedure().agencies(),
            after.procedure().agencies(),
            List.of(
                Matching.Key.of(a -> PaperNames.plain(a.name()) + "\n" + roles(a)),
                Matching.Key.of(a -> PaperNames.plain(a.name()))),
            Authority::likeness);
  }

  /** The agencies. */
  Matching<Agency> matching() {
    return matching;
  }

  List<Change> changes() {
    Changes changes = new Changes(Area.AUTHORITY, before, after);
    agencies(changes);
    delegations(changes);
    return changes.list();
  }

  private void agencies(Changes changes) {
    for (Matching.Pair<Agency> p : matching.pairs()) {
      Agency a = p.before();
      Agency b = p.after();
      Facets facets =
          new Facets()
              .set(new Text("vai trò", "roles"), roles(a), roles(b), Effect.NEUTRAL)
              .label(new Text("cấp", "level"), level(a), level(b), Effect.NEUTRAL)
              .label(new Text("loại cơ quan", "office"), office(a), office(b), Effect.NEUTRAL);
      changes.changed(
          a,
          b,
          Facets.quoted(b.name()),
          Effect.NEUTRAL,
          Words.diff(a.name(), b.name()),
          facets.list());
    }
    matching
        .dropped()
        .forEach(a -> changes.dropped(a, Facets.quoted(a.name()), details(a), Effect.NEUTRAL));
    matching
        .added()
        .forEach(a -> changes.added(a, Facets.quoted(a.name()), details(a), Effect.NEUTRAL));
  }

  private static double likeness(Agency a, Agency b) {
    double words = Words.likeness(a.name(), b.name());
    return Matching.told(a.id()) && a.id().equals(b.id()) ? 1 + words : words - 0.6;
  }

  private static List<Text> details(Agency agency) {
    return roles(agency).stream().sorted(java.util.Comparator.comparing(Text::vi)).toList();
  }

  private static Set<Text> roles(Agency agency) {
    return agency.roles().stream()
        .map(
            role ->
                switch (role) {
                  case EXECUTE -> new Text("thực hiện", "carries out");
                  case RECEIVE -> new Text("tiếp nhận hồ sơ", "receives");
                  case APPRAISE -> new Text("thẩm định", "appraises");
                  case COORDINATE -> new Text("phối hợp", "cooperates");
                  case DECIDE -> new Text("có thẩm quyền quyết định", "decides");
                  case DELEGATED -> new Text("được ủy quyền", "is delegated");
                })
        .collect(Collectors.toSet());
  }

  private static @Nullable Text level(Agency agency) {
    return agency.level() == null ? null : agency.level().label();
  }

  private static @Nullable Text office(Agency agency) {
    return agency.office() == null
        ? null
        : switch (agency.office()) {
          case PEOPLES_COMMITTEE -> new Text("Ủy ban nhân dân", "people's committee");
          case CHAIR -> new Text("Chủ tịch Ủy ban nhân dân", "chair of a people's committee");
          case SPECIALISED_AGENCY -> new Text("cơ quan chuyên môn", "specialised agency");
          case OTHER_ADMINISTRATIVE ->
              new Text("tổ chức hành chính khác", "other administrative organisation");
          case PUBLIC_SERVICE_UNIT -> new Text("đơn vị sự nghiệp công lập", "public service unit");
          case DIVISION_HEAD -> new Text("trưởng phòng thuộc sở", "head of a division");
          case OFFICIAL -> new Text("công chức", "official");
          case MINISTRY -> new Text("bộ, cơ quan ngang bộ", "ministry");
          case OTHER -> new Text("cơ quan khác", "other");
        };
  }

  private void delegations(Changes changes) {
    Matching<Delegation> delegations =
        Matching.of(
            before.procedure().delegations(),
            after.procedure().delegations(),
            List.of(Matching.Key.of(d -> PaperNames.plain(d.words()))),
            (a, b) ->
                PaperNames.plain(a.delegator().name())
                        .equals(PaperNames.plain(b.delegator().name()))
                    ? 1
                    : 0);
    for (Matching.Pair<Delegation> p : delegations.pairs()) {
      Delegation a = p.before();
      Delegation b = p.after();
      Facets facets =
          new Facets()
              .text(
                  new Text("người nhận ủy quyền", "delegate"),
                  a.delegate().name(),
                  b.delegate().name(),
                  Effect.NEUTRAL)
              .text(
                  new Text("văn bản ủy quyền", "instrument"),
                  a.instrument(),
                  b.instrument(),
                  Effect.NEUTRAL)
              .label(
                  new Text("từ ngày", "from"),
                  Identity.day(a.effectiveFrom()),
                  Identity.day(b.effectiveFrom()),
                  Effect.NEUTRAL)
              .label(
                  new Text("đến ngày", "until"),
                  Identity.day(a.expires()),
                  Identity.day(b.expires()),
                  Effect.NEUTRAL)
              .text(
                  new Text("điều kiện", "conditions"),
                  a.conditions(),
                  b.conditions(),
                  Effect.NEUTRAL);
      changes.changed(a, b, name(b), Effect.NEUTRAL, List.of(), facets.list());
    }
    delegations.dropped().forEach(d -> changes.dropped(d, name(d), List.of(), Effect.NEUTRAL));
    delegations.added().forEach(d -> changes.added(d, name(d), List.of(), Effect.NEUTRAL));
  }

  private static Text name(Delegation delegation) {
    String from = delegation.delegator().name();
    String to = delegation.delegate().name();
    return new Text(
        "ủy quyền “" + from + "” → “" + to + "”", "delegation “" + from + "” → “" + to + "”");
  }
}
