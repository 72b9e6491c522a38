package vn.tinhgon.compare.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Measure;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/** What a procedure asks of whoever follows it, as far as it is known. */
final class Measures {

  /** More limits or fees than this are counted, not listed. */
  private static final int MOST = 6;

  private final Version version;
  private final Procedure p;
  private final LocalDate day;

  private Measures(Version version, LocalDate day) {
    this.version = version;
    this.p = version.procedure();
    this.day = day;
  }

  /** The burden before and after. */
  static List<Measure> of(Version before, Version after, LocalDate day) {
    Measures a = new Measures(before, day);
    Measures b = new Measures(after, day);
    return List.of(
        measure(
            "documents",
            "giấy tờ phải nộp, xuất trình",
            "documents asked for",
            a,
            b,
            Measures::documents),
        measure("papers", "tổng số bản giấy tờ", "papers in all", a, b, Measures::papers),
        measure(
            "sets",
            "số bộ hồ sơ",
            "sets of the dossier",
            a,
            b,
            m -> Facets.data(m.p.dossierSets())),
        measure("deadline", "thời hạn giải quyết", "time limit", a, b, Measures::limits),
        measure("fees", "phí, lệ phí", "fees", a, b, Measures::fees),
        measure("presence", "phải có mặt", "presence", a, b, Measures::presence),
        measure("online", "dịch vụ công trực tuyến", "online service", a, b, Measures::online),
        measure(
            "steps",
            "số bước",
            "steps",
            a,
            b,
            m -> m.p.steps().isEmpty() ? null : Facets.number(m.p.steps().size())));
  }

  private static Measure measure(
      String id,
      String vi,
      String en,
      Measures before,
      Measures after,
      Function<Measures, @Nullable Text> value) {
    return new Measure(id, new Text(vi, en), value.apply(before), value.apply(after));
  }

  private List<Document> asked() {
    return p.documents().stream().filter(d -> Terms.weight(Terms.of(d)) == Effect.HEAVIER).toList();
  }

  private @Nullable Text documents() {
    if (p.documents().isEmpty() && !p.states("documents")) {
      return null;
    }
    int all = asked().size();
    long some = asked().stream().filter(d -> Terms.of(d) == Demand.CONDITIONAL).count();
    return some == 0
        ? Facets.number(all)
        : new Text(
            all + " (trong đó " + some + " tùy trường hợp)",
            all + " (" + some + " of them in some cases)");
  }

  private @Nullable Text papers() {
    int sum = 0;
    for (Document d : asked()) {
      boolean halfKnown = d.originals() == null || d.copies() == null;
      if (halfKnown && d.getOriginalCount() + d.getCopyCount() == 0) {
        return null;
      }
      sum += d.getOriginalCount() + d.getCopyCount();
    }
    return asked().isEmpty() ? null : Facets.number(sum);
  }

  private @Nullable Text limits() {
    return byChannel(
        c -> {
          Deadline limit = c.deadline();
          return limit == null ? List.of() : List.of(limit.words());
        });
  }

  private @Nullable Text fees() {
    boolean known = false;
    for (int i = 0; i < p.channels().size(); i++) {
      known |=
          !p.channels().get(i).fees().isEmpty()
              || version.states().test("/channels/" + i + "/fees");
    }
    Text listed = byChannel(c -> c.fees().stream().map(Fees::words).distinct().toList());
    return listed == null && known ? new Text("không thu", "none") : listed;
  }

  private @Nullable Text presence() {
    OnlineLevel level = p.onlineLevel();
    return level == null || p.steps().isEmpty() ? null : level.presenceRequired().label();
  }

  private @Nullable Text online() {
    OnlineLevel level = p.onlineLevel();
    boolean known = p.onlineService() != null && p.onlineService().known() != null;
    return level == null || !known ? null : level.nowWords(day);
  }

  /** What channels have, once where all have the same; absent where none has anything. */
  private @Nullable Text byChannel(Function<Channel, List<Text>> value) {
    Map<List<Text>, List<Channel>> values = new LinkedHashMap<>();
    for (Channel c : p.channels()) {
      List<Text> has = value.apply(c);
      if (!has.isEmpty()) {
        values.computeIfAbsent(has, k -> new ArrayList<>()).add(c);
      }
    }
    if (values.isEmpty()) {
      return null;
    }
    boolean one = values.size() == 1;
    List<Text> parts = new ArrayList<>();
    values.forEach((has, of) -> parts.add(one ? joined(has, ", ") : named(of, has)));
    Text all = joined(parts.stream().limit(MOST).toList(), "; ");
    int more = parts.size() - MOST;
    return more <= 0
        ? all
        : new Text(all.vi() + "; +" + more + " mức khác", all.en() + "; +" + more + " others");
  }

  private static Text named(List<Channel> of, List<Text> has) {
    Text names = joined(of.stream().map(c -> c.method().label()).distinct().toList(), ", ");
    Text values = joined(has, ", ");
    return new Text(names.vi() + ": " + values.vi(), names.en() + ": " + values.en());
  }

  private static Text joined(List<Text> texts, String between) {
    return new Text(
        texts.stream().map(Text::vi).collect(Collectors.joining(between)),
        texts.stream().map(Text::en).collect(Collectors.joining(between)));
  }
}
