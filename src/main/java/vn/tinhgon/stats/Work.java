package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.ActionKind;

/** What has to be done about a procedure that a measure does not count yet. */
final class Work {

  private static final Text ON_PORTAL =
      new Text("tích hợp lên Cổng Dịch vụ công quốc gia", "put it on the national portal");
  private static final Text WHY_LATE =
      new Text(
          "tìm và gỡ nguyên nhân hồ sơ trễ hạn (thủ tục không cho biết)",
          "find out why cases are late (procedures do not tell)");
  private static final Text WHY_UNSATISFIED =
      new Text(
          "tìm và gỡ nguyên nhân chưa hài lòng (thủ tục không cho biết)",
          "find out why applicants are not satisfied (procedures do not tell)");
  private static final Text GO_ONLINE =
      new Text(
          "hướng dẫn, hỗ trợ nộp trực tuyến (đã có kênh)",
          "help people to hand in online (the channel is there)");

  private Work() {}

  /** What has to be done about {@code one}; empty where nothing that is done can help. */
  static List<Todo> of(Measure measure, Counted one) {
    return switch (measure) {
      case COMPLETE -> parts(one);
      case ONLINE_CHANNEL, ONLINE_SERVICE, BUSINESS_ONLINE -> List.of(channel());
      case FULL_ONLINE, ELIGIBLE_FULL -> full(one);
      case LEVEL_3_4_ON_PORTAL -> List.of(new Todo(ON_PORTAL, 1));
      case ONLINE_PAYMENT -> List.of(todo(ActionKind.PAY_ONLINE, 1));
      case ELECTRONIC_RESULT -> List.of(todo(ActionKind.ELECTRONIC_RESULT, 1));
      case PUBLISHED_IN_TIME -> List.of();
      case RECEIPT_STEP, NO_HELD_PAPER -> asked(measure, one);
      case ON_TIME -> List.of(new Todo(WHY_LATE, 1));
      case ONLINE_CASES -> List.of(one.online() == Answer.NO ? channel() : new Todo(GO_ONLINE, 1));
      case SATISFACTION -> List.of(new Todo(WHY_UNSATISFIED, 1));
      case TIME_CUT, COST_CUT -> List.of();
    };
  }

  private static List<Todo> parts(Counted one) {
    Completeness completeness = one.completeness();
    return completeness == null
        ? List.of()
        : completeness.gaps().stream()
            .map(Completeness.Gap::element)
            .filter(Completeness.Element::counted)
            .distinct()
            .map(
                e ->
                    new Todo(new Text("bổ sung " + e.label().vi(), "supply: " + e.label().en()), 1))
            .toList();
  }

  /** Obstacles that are no obstacles once the service is there need no work of their own. */
  private static List<Todo> full(Counted one) {
    if (one.full() == Possible.NO) {
      return List.of();
    }
    List<Todo> work = new ArrayList<>();
    if (one.online() == Answer.NO) {
      work.add(channel());
    }
    for (Blocker.Type type : one.obstacles()) {
      if (type != Blocker.Type.PUBLIC_POSTING) {
        String vi = type.label().vi();
        work.add(
            new Todo(
                new Text("gỡ vướng mắc: " + lower(vi), "remove: " + lower(type.label().en())), 1));
      }
    }
    if (work.isEmpty() || one.extent() == Extent.PARTIAL) {
      work.add(todo(ActionKind.FULL_PROCESS, 1));
    }
    return List.copyOf(work);
  }

  private static List<Todo> asked(Measure measure, Counted one) {
    Map<ActionKind, Long> kinds = new EnumMap<>(ActionKind.class);
    one.actions().stream()
        .filter(a -> a.rules().stream().anyMatch(measure.rules()::contains))
        .forEach(a -> kinds.merge(a.kind(), 1L, Long::sum));
    return kinds.entrySet().stream().map(e -> todo(e.getKey(), e.getValue())).toList();
  }

  private static Todo channel() {
    return todo(ActionKind.ADD_ONLINE_CHANNEL, 1);
  }

  private static Todo todo(ActionKind kind, long times) {
    return new Todo(new Text(lower(kind.label().vi()), lower(kind.label().en())), times);
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
  }
}
