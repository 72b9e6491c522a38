package vn.tinhgon.plans.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Staff;
import vn.tinhgon.model.Text;

/** What one way of handing in makes applicants do. */
final class WayTasks {

  private static final Text NO_STANDARD =
      new Text("chưa có định mức", "there is no standard for it");

  /** Getting the result: what a second queue is for, or what nobody says how to do. */
  static final Text RECEIVING = new Text("nhận kết quả", "receiving the result");

  private static final Text FAR =
      new Text("chưa biết khoảng cách đến nơi tiếp nhận", "the way there is not known");
  private static final Text SOMETIMES =
      new Text(
          "chỉ có trong một số trường hợp, chưa biết tỷ lệ",
          "in some cases only, and nobody says in how many");

  /** The office that is nearest comes first: dossiers may be handed in at the lowest level. */
  private static final List<Level> NEAREST =
      List.of(
          Level.COMMUNE,
          Level.DISTRICT,
          Level.PROVINCE,
          Level.VERTICAL,
          Level.MINISTRY,
          Level.OTHER);

  private final Procedure procedure;
  private final Standards standards;
  private final LocalDate day;
  private final Channel channel;
  private final List<Line> lines = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();

  private WayTasks(Procedure procedure, Standards standards, LocalDate day, Channel channel) {
    this.procedure = procedure;
    this.standards = standards;
    this.day = day;
    this.channel = channel;
  }

  /**
   * What a case {@code caseId} takes that is handed in through {@code channel}, by {@code
   * standards} and wages on {@code day}.
   */
  static Way of(
      Procedure procedure, Standards standards, LocalDate day, Channel channel, String caseId) {
    WayTasks tasks =
        new WayTasks(procedure, standards.under(procedure.costFigures()), day, channel);
    tasks.task(procedure.at(), Task.UNDERSTAND);
    DocumentTasks documents = new DocumentTasks(procedure, tasks.standards, channel, tasks);
    DocumentTasks.of(procedure, caseId).forEach(documents::add);
    if (!procedure.getDossierKnown()) {
      tasks.unknown(
          channel.at(),
          Unknown.Kind.WORK,
          new Text("thành phần hồ sơ", "the dossier"),
          new Text("tệp không nêu", "the file does not say"));
    }
    tasks.handIn();
    FeeTasks.add(channel, tasks);
    tasks.visits();
    tasks.result();
    Way way =
        new Way(
            channel.method(), caseId, List.copyOf(tasks.lines), List.copyOf(tasks.unknown), null);
    return Totals.in(way, procedure.at(), procedure.costFigures());
  }

  private void handIn() {
    switch (channel.method()) {
      case ONLINE -> task(channel.at(), Task.SUBMIT_ONLINE);
      case POST -> task(channel.at(), Task.SUBMIT_BY_POST);
      case IN_PERSON -> {
        visit(channel.at(), Task.GO);
        task(channel.at(), Task.COUNTER);
      }
    }
  }

  private void visits() {
    OnlineLevel level = procedure.onlineLevel();
    if (level == null) {
      return;
    }
    if (level.siteInspection() == Frequency.ALWAYS) {
      task(level.at(), Task.ATTEND);
    } else if (level.siteInspection() == Frequency.SOMETIMES) {
      unknown(channel.at(), Unknown.Kind.WORK, Task.ATTEND.label(), SOMETIMES);
    }
    if (channel.method() != Method.IN_PERSON && level.presenceRequired() == Frequency.ALWAYS) {
      visit(level.at(), Task.GO);
    } else if (channel.method() != Method.IN_PERSON
        && level.presenceRequired() == Frequency.SOMETIMES) {
      unknown(channel.at(), Unknown.Kind.TRIP, Task.GO.label(), SOMETIMES);
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
      task(at, Task.RECEIVE_ONLINE);
    } else if (channel.method() == Method.IN_PERSON) {
      visit(at, Task.COLLECT);
    } else if (post) {
      task(at, Task.RECEIVE_BY_POST);
    } else {
      unknown(
          channel.at(),
          Unknown.Kind.WORK,
          RECEIVING,
          new Text("không nêu cách trả", "nobody says how"));
    }
  }

  /** The way there, the queue, and the way back. */
  private void visit(String at, Task task) {
    Level nearest =
        NEAREST.stream()
            .filter(l -> procedure.levels().contains(l) && standards.zones().containsKey(l))
            .findFirst()
            .orElse(null);
    Standard zone = standards.way(task, nearest);
    if (zone == null) {
      unknown(at, Unknown.Kind.TRIP, task.label(), FAR);
    } else {
      add(Line.of(at, task, new Text("", ""), 1, zone, wage(zone.staff())));
    }
    Text of = task == Task.COLLECT ? RECEIVING : new Text("", "");
    task(at, Task.QUEUE, of, Task.QUEUE.label(), 1, NO_STANDARD);
  }

  /** Adds {@code task}, done once. */
  void task(String at, Task task) {
    task(at, task, new Text("", ""), task.label(), 1, NO_STANDARD);
  }

  /**
   * Adds {@code task}, done {@code quantity} times.
   *
   * @param of of what
   * @param named what it is called among what is unknown
   * @param why why it is unknown where it has no standard
   */
  void task(String at, Task task, Text of, Text named, int quantity, Text why) {
    Standard standard = standards.tasks().get(task);
    if (standard == null) {
      unknown(at, Unknown.Kind.WORK, named, why);
    } else {
      add(Line.of(at, task, of, quantity, standard, wage(standard.staff())));
    }
  }

  void add(Line line) {
    lines.add(line);
  }

  void unknown(String at, Unknown.Kind kind, Text what, Text why) {
    unknown.add(new Unknown(at, kind, what, why));
  }

  /** What an hour of {@code staff} is worth; absent where it is that of the whole reckoning. */
  private @Nullable Wage wage(@Nullable Staff staff) {
    if (staff == null) {
      return null;
    }
    Wage theirs = standards.wageOn(day, staff);
    if (theirs == null) {
      Unknown missing = Wages.missing(procedure, staff);
      if (!unknown.contains(missing)) {
        unknown.add(missing);
      }
    }
    return theirs;
  }
}
