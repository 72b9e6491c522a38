package vn.tinhgon.compare.parts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.OnlineService.PartialReason;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** How far a procedure is online, how far it could be, and what stands between. */
final class Online {

  private final Version before;
  private final Version after;
  private final LocalDate day;

  Online(Version before, Version after, LocalDate day) {
    this.before = before;
    this.after = after;
    this.day = day;
  }

  List<Change> changes() {
    Changes changes = new Changes(Area.ONLINE, before, after);
    Procedure a = before.procedure();
    Procedure b = after.procedure();
    Facets facets =
        new Facets()
            .label(new Text("mức hiện nay", "now"), now(a), now(b), effect(a, b))
            .label(new Text("mức có thể đạt", "can reach"), reach(a), reach(b), Effect.NEUTRAL);
    service(a.onlineService(), b.onlineService(), facets);
    changes.changed(new Text("Mức cung cấp", "Level"), at(a), at(b), facets);
    blockers(changes);
    return changes.list();
  }

  private static String at(Procedure p) {
    return p.onlineService() == null ? p.at() : p.onlineService().at();
  }

  private @Nullable Text now(Procedure p) {
    OnlineLevel level = p.onlineLevel();
    return level == null || known(p) == null ? null : level.nowWords(day);
  }

  private @Nullable Text reach(Procedure p) {
    return p.onlineLevel() == null ? null : p.onlineLevel().reachableWords(day);
  }

  private static OnlineService.@Nullable Extent known(Procedure p) {
    return p.onlineService() == null ? null : p.onlineService().known();
  }

  private static Effect effect(Procedure a, Procedure b) {
    OnlineService.Extent then = known(a);
    OnlineService.Extent now = known(b);
    return then == null || now == null ? Effect.UNCLEAR : Effect.of(then.compareTo(now));
  }

  private static void service(@Nullable OnlineService a, @Nullable OnlineService b, Facets facets) {
    facets
        .truth(
            new Text("trên Cổng Dịch vụ công quốc gia", "on the National Portal"),
            a == null ? null : a.onNationalPortal(),
            b == null ? null : b.onNationalPortal(),
            Effect.LIGHTER)
        .label(
            new Text("lý do chỉ một phần", "reason to stay partial"),
            reason(a),
            reason(b),
            Effect.NEUTRAL)
        .text(
            new Text("căn cứ của lý do đó", "provision of that reason"),
            a == null ? null : a.partialProvision(),
            b == null ? null : b.partialProvision(),
            Effect.NEUTRAL)
        .text(
            new Text("địa chỉ", "address"),
            a == null ? null : a.url(),
            b == null ? null : b.url(),
            Effect.NEUTRAL);
  }

  private static @Nullable Text reason(@Nullable OnlineService service) {
    PartialReason reason = service == null ? null : service.partialReason();
    return reason == null
        ? null
        : switch (reason) {
          case PRESENCE -> new Text("phải có mặt", "presence");
          case SITE_INSPECTION -> new Text("kiểm tra thực tế", "inspection on site");
          case INCIDENT -> new Text("sự cố kỹ thuật", "incident");
          case TECHNICAL -> new Text("vấn đề kỹ thuật", "technical");
          case OTHER -> new Text("lý do khác", "another");
          case NONE -> new Text("không công bố", "none published");
        };
  }

  /** By kind: that the words of one have changed, its row or step says. */
  private void blockers(Changes changes) {
    Map<Blocker.Type, Blocker> then = byType(before);
    Map<Blocker.Type, Blocker> now = byType(after);
    for (Blocker.Type type : Blocker.Type.values()) {
      Blocker a = then.get(type);
      Blocker b = now.get(type);
      Effect weight =
          type == Blocker.Type.PUBLIC_POSTING
              ? Effect.NEUTRAL
              : told(before) && told(after) ? Effect.HEAVIER : Effect.UNCLEAR;
      if (a == null && b != null) {
        changes.added(b, name(type), List.of(Facets.quoted(b.quote())), weight);
      } else if (a != null && b == null) {
        changes.dropped(a, name(type), List.of(Facets.quoted(a.quote())), Limits.contrary(weight));
      } else if (a != null && b != null && a.frequency() != b.frequency()) {
        boolean always = b.frequency() == Frequency.ALWAYS;
        Facets facets =
            new Facets()
                .label(
                    new Text("gặp phải", "met"),
                    a.frequency().label(),
                    b.frequency().label(),
                    always ? weight : Limits.contrary(weight));
        changes.changed(a, b, name(type), Effect.NEUTRAL, List.of(), facets.list());
      }
    }
  }

  /** Whether a version has the parts that obstacles are read from. */
  private static boolean told(Version version) {
    Procedure p = version.procedure();
    return (!p.documents().isEmpty() || p.states("documents"))
        && (!p.steps().isEmpty() || p.states("steps"));
  }

  private static Text name(Blocker.Type type) {
    Text label = type.label();
    return new Text(
        "vướng mắc toàn trình: " + label.vi(), "obstacle to full online service: " + label.en());
  }

  /** The first obstacle of each kind, those of every dossier first. */
  private static Map<Blocker.Type, Blocker> byType(Version version) {
    Map<Blocker.Type, Blocker> all = new EnumMap<>(Blocker.Type.class);
    OnlineLevel level = version.procedure().onlineLevel();
    if (level != null) {
      level.all().forEach(b -> all.putIfAbsent(b.type(), b));
    }
    return all;
  }
}
