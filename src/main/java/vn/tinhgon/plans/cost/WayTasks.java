package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Channel.Payment;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Text;

/** What one way of handing in makes applicants do. */
final class WayTasks {

  private static final Text NO_STANDARD =
      new Text("chưa có định mức", "there is no standard for it");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private final Procedure procedure;
  private final Standards standards;
  private final Channel channel;
  private final List<Line> lines = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();

  private WayTasks(Procedure procedure, Standards standards, Channel channel) {
    this.procedure = procedure;
    this.standards = standards;
    this.channel = channel;
  }

  /** What a case {@code caseId} takes that is handed in through {@code channel}. */
  static Way of(Procedure procedure, Standards standards, Channel channel, String caseId) {
    WayTasks tasks = new WayTasks(procedure, standards, channel);
    tasks.line(procedure.at(), Task.UNDERSTAND, "");
    DocumentTasks documents =
        new DocumentTasks(procedure, standards, channel.method(), tasks.lines, tasks.unknown);
    DocumentTasks.of(procedure, caseId).forEach(documents::add);
    if (!procedure.getDossierKnown()) {
      tasks.unknown("thành phần hồ sơ", "the dossier", "tệp không nêu", "the file does not say");
    }
    tasks.handIn();
    tasks.fees();
    tasks.visits();
    tasks.result();
    return new Way(channel.method(), caseId, List.copyOf(tasks.lines), List.copyOf(tasks.unknown));
  }

  private void handIn() {
    switch (channel.method()) {
      case ONLINE -> line(channel.at(), Task.SUBMIT_ONLINE, "");
      case POST -> line(channel.at(), Task.SUBMIT_BY_POST, "");
      case IN_PERSON -> {
        trip(channel.at(), Task.GO);
        line(channel.at(), Task.QUEUE, "");
        line(channel.at(), Task.COUNTER, "");
      }
    }
  }

  private void fees() {
    List<Fee> fees = channel.fees();
    if (fees.isEmpty()) {
      unknown("phí, lệ phí", "charges and fees", "tệp không nêu", "the file does not say");
      return;
    }
    if (fees.size() > 1) {
      unknown(
          "phí, lệ phí",
          "charges and fees",
          "có " + fees.size() + " mức thu, chưa rõ trường hợp nào nộp mức nào",
          "there are " + fees.size() + " amounts and it is not clear who pays which");
      return;
    }
    Fee fee = fees.get(0);
    BigDecimal amount = fee.amount();
    if (amount == null) {
      unknown("phí, lệ phí", "charges and fees", "không có mức thu", "no amount is given");
    } else if (!fee.currency().equals("VND")) {
      unknown(
          "phí, lệ phí",
          "charges and fees",
          "mức thu bằng ngoại tệ (" + fee.currency() + "), không quy đổi",
          "the amount is in " + fee.currency() + " and is not converted");
    } else if (amount.compareTo(LARGEST) > 0) {
      unknown("phí, lệ phí", "charges and fees", "mức thu quá lớn", "the amount is too large");
    } else {
      String name = fee.name() == null ? "" : fee.name();
      String source = fee.note() == null ? "mức thu trong tệp" : fee.note();
      long whole = amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
      lines.add(
          new Line(
              channel.at(),
              Task.FEE,
              new Text(name, name),
              1,
              BigDecimal.ZERO,
              0,
              0,
              whole,
              true,
              source));
      if (whole > 0) {
        line(channel.at(), paying(channel.payment()), "");
      }
    }
  }

  /** The least of what is offered; where that is not known, what goes with the way. */
  private Task paying(Set<Payment> ways) {
    if (ways.contains(Payment.ONLINE) || ways.isEmpty() && channel.method() == Method.ONLINE) {
      return Task.PAY_ONLINE;
    }
    return ways.contains(Payment.COUNTER) || ways.isEmpty() && channel.method() == Method.IN_PERSON
        ? Task.PAY_AT_COUNTER
        : Task.PAY_AT_BANK;
  }

  private void visits() {
    OnlineLevel level = procedure.onlineLevel();
    if (level == null) {
      return;
    }
    if (level.siteInspection() == Frequency.ALWAYS) {
      line(level.at(), Task.ATTEND, "");
    } else if (level.siteInspection() == Frequency.SOMETIMES) {
      unknown(
          Task.ATTEND.label().vi(),
          Task.ATTEND.label().en(),
          "chỉ có trong một số trường hợp, chưa biết tỷ lệ",
          "in some cases only, and nobody says in how many");
    }
    if (channel.method() != Method.IN_PERSON && level.presenceRequired() == Frequency.ALWAYS) {
      trip(level.at(), Task.GO);
      line(level.at(), Task.QUEUE, "");
    }
  }

  private void result() {
    boolean electronic =
        procedure.results().stream()
            .anyMatch(
                r -> Boolean.TRUE.equals(r.electronic()) || r.delivery().contains(Method.ONLINE));
    boolean post = procedure.results().stream().anyMatch(r -> r.delivery().contains(Method.POST));
    String at = procedure.results().stream().findFirst().map(Result::at).orElse(procedure.at());
    if (electronic) {
      line(at, Task.RECEIVE_ONLINE, "");
    } else if (channel.method() == Method.IN_PERSON) {
      trip(at, Task.COLLECT);
    } else if (post) {
      line(at, Task.RECEIVE_BY_POST, "");
    } else {
      unknown("nhận kết quả", "receiving the result", "không nêu cách trả", "nobody says how");
    }
  }

  private void trip(String at, Task task) {
    Level level = nearest();
    Standard zone = level == null ? null : standards.zones().get(level);
    if (zone == null) {
      unknown.add(
          new Unknown(
              at,
              task.label(),
              new Text("chưa biết khoảng cách đến nơi tiếp nhận", "the way there is not known")));
    } else {
      lines.add(Line.of(at, task, new Text("", ""), 1, zone));
    }
  }

  /** Dossiers may be handed in at the lowest level that has a part in it. */
  private @Nullable Level nearest() {
    Optional<Level> known =
        procedure.levels().stream()
            .filter(standards.zones()::containsKey)
            .max(Comparator.naturalOrder());
    return known.orElse(null);
  }

  private void line(String at, Task task, String what) {
    Standard standard = standards.tasks().get(task);
    if (standard == null) {
      unknown.add(new Unknown(at, task.label(), NO_STANDARD));
    } else {
      lines.add(Line.of(at, task, new Text(what, what), 1, standard));
    }
  }

  private void unknown(String vi, String en, String whyVi, String whyEn) {
    unknown.add(new Unknown(channel.at(), new Text(vi, en), new Text(whyVi, whyEn)));
  }
}
