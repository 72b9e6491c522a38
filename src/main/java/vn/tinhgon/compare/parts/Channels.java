package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Text;

/** Ways to hand in, with their limits and what they cost. */
final class Channels {

  private static final Text LIMIT = new Text("thời hạn", "time limit");

  private final Version before;
  private final Version after;
  private final Matching<Channel> matching;

  Channels(Version before, Version after, Cases cases) {
    this.before = before;
    this.after = after;
    this.matching =
        Matching.of(
            before.procedure().channels(),
            after.procedure().channels(),
            List.of(
                new Matching.Key<>(
                    c -> cases.key(c.caseId()) + "\n" + words(c),
                    c -> c.caseId() + "\n" + words(c))),
            (a, b) ->
                a.method() != b.method() || !cases.same(a.caseId(), b.caseId())
                    ? 0
                    : 0.2
                        + Words.likeness(a.note(), b.note())
                        + (a.getLimit() == b.getLimit() ? 0.2 : 0));
  }

  private static String words(Channel c) {
    String limit = c.deadline() == null ? "" : c.deadline().words().vi();
    return String.join(
        "\n", c.method().name(), limit, PaperNames.plain(c.note()), c.fees().toString());
  }

  Matching<Channel> matching() {
    return matching;
  }

  List<Change> changes() {
    Changes channels = new Changes(Area.CHANNELS, before, after);
    Changes limits = new Changes(Area.DEADLINES, before, after);
    Changes fees = new Changes(Area.FEES, before, after);
    for (Matching.Pair<Channel> p : matching.pairs()) {
      Channel a = p.before();
      Channel b = p.after();
      Text name = name(after, b);
      limits.changed(
          a,
          b,
          name,
          Effect.NEUTRAL,
          List.of(),
          new Facets().add(Limits.facet(LIMIT, a.deadline(), b.deadline())).list());
      Facets payment =
          new Facets()
              .set(
                  new Text("cách nộp phí", "ways to pay"),
                  payment(a),
                  payment(b),
                  payment(a).isEmpty() || payment(b).isEmpty()
                      ? Effect.UNCLEAR
                      : wider(a.payment(), b.payment()));
      channels.reworded(
          a,
          b,
          new Text("mô tả " + name.vi(), "note of " + name.en()),
          a.note(),
          b.note(),
          payment.list());
      new Fees(before, after, a, b).changes(name, fees);
    }
    boolean then = told(before);
    boolean now = told(after);
    for (Channel c : matching.dropped()) {
      channels.dropped(c, name(before, c), details(c), now ? Effect.HEAVIER : Effect.UNCLEAR);
    }
    for (Channel c : matching.added()) {
      channels.added(c, name(after, c), details(c), then ? Effect.LIGHTER : Effect.UNCLEAR);
    }
    List<Change> all = new ArrayList<>(Together.of(channels.list()));
    all.addAll(Together.of(limits.list()));
    all.addAll(Together.of(fees.list()));
    return all;
  }

  private static boolean told(Version version) {
    return !version.procedure().channels().isEmpty() || version.procedure().states("channels");
  }

  /** More to choose from is lighter, less heavier; something else a person has to look at. */
  static <T> Effect wider(Set<T> before, Set<T> after) {
    return after.containsAll(before)
        ? Effect.LIGHTER
        : before.containsAll(after) ? Effect.HEAVIER : Effect.UNCLEAR;
  }

  private static Text name(Version version, Channel channel) {
    String of = Cases.behind(version, channel.caseId());
    Text method = channel.method().label();
    return new Text(method.vi() + of, method.en() + of);
  }

  private static List<Text> details(Channel channel) {
    List<Text> details = new ArrayList<>();
    if (channel.deadline() != null) {
      details.add(channel.deadline().words());
    }
    channel.fees().forEach(f -> details.add(Fees.words(f)));
    return details;
  }

  private static Set<Text> payment(Channel channel) {
    return channel.payment().stream()
        .map(
            p ->
                switch (p) {
                  case ONLINE -> new Text("trực tuyến", "online");
                  case COUNTER -> new Text("tại quầy", "at the counter");
                  case BANK -> new Text("qua ngân hàng", "through a bank");
                })
        .collect(Collectors.toSet());
  }
}
