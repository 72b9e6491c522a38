package vn.tinhgon.stats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Severity;

/**
 * What is kept of a procedure to count it.
 *
 * @param key unique within the review
 * @param code its code
 * @param name its name
 * @param publisher who published it; absent where unknown
 * @param field its field; absent where unknown
 * @param levels who carries it out; empty where unknown
 * @param completeness which parts it has; absent for internal procedures
 * @param online whether dossiers are taken online
 * @param extent how far it is online; absent where unknown
 * @param onPortal whether it is on the national portal
 * @param full whether it can be done online from end to end; absent where its words were not read
 * @param business whether businesses or organisations may apply
 * @param payment whether its fee can be paid online; not asked where it has none
 * @param electronic whether its result is given electronically
 * @param obstacles what kinds of thing keep every dossier from going online from end to end
 * @param cases its cases in a year; absent where unknown
 * @param found the rules that find something in it
 * @param unassessed the rules that could not be assessed
 * @param findings how many findings about it, by severity
 * @param actions what its plan asks to do
 */
public record Counted(
    String key,
    String code,
    String name,
    @Nullable Text publisher,
    @Nullable String field,
    Set<Level> levels,
    @Nullable Completeness completeness,
    Answer online,
    @Nullable Extent extent,
    Answer onPortal,
    OnlineLevel.@Nullable Possible full,
    Answer business,
    Answer payment,
    Answer electronic,
    List<Blocker.Type> obstacles,
    @Nullable Cases cases,
    Set<String> found,
    Set<String> unassessed,
    Map<Severity, Integer> findings,
    List<Asked> actions) {

  /**
   * One thing that the plan of a procedure asks to do.
   *
   * @param kind what is done
   * @param rules the rules that ask for it
   */
  public record Asked(ActionKind kind, Set<String> rules) {}

  /** What is kept of {@code p}, whose words are understood; what rules say of it comes later. */
  static Counted of(Procedure p, @Nullable Text publisher) {
    OnlineLevel level = p.onlineLevel();
    Extent stated = p.onlineService() == null ? null : p.onlineService().known();
    Extent extent = stated == null && level != null ? level.extent() : stated;
    return new Counted(
        p.key(),
        p.code(),
        p.name(),
        publisher,
        p.field(),
        p.levels(),
        p.getInternal() ? null : p.completeness(),
        Answers.online(p, extent),
        extent,
        Answer.of(p.onlineService() == null ? null : p.onlineService().onNationalPortal()),
        level == null ? null : level.fullOnlinePossible(),
        Answers.business(p),
        Answers.payment(p),
        Answers.electronic(p),
        level == null
            ? List.of()
            : level.blockers().stream().map(Blocker::type).distinct().sorted().toList(),
        Cases.of(p.statistics()),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of());
  }

  /** The same with what the rules say of it and its plan asks for. */
  Counted judged(
      Set<String> foundBy,
      Set<String> notAssessed,
      Map<Severity, Integer> bySeverity,
      List<Asked> asked) {
    return with(cases, foundBy, notAssessed, bySeverity, asked);
  }

  /** The same with other case counts. */
  public Counted counting(Cases other) {
    return with(other, found, unassessed, findings, actions);
  }

  private Counted with(
      @Nullable Cases its,
      Set<String> foundBy,
      Set<String> notAssessed,
      Map<Severity, Integer> bySeverity,
      List<Asked> asked) {
    return new Counted(
        key,
        code,
        name,
        publisher,
        field,
        levels,
        completeness,
        online,
        extent,
        onPortal,
        full,
        business,
        payment,
        electronic,
        obstacles,
        its,
        foundBy,
        notAssessed,
        bySeverity,
        asked);
  }

  /** Whether it has all parts a to g. */
  Answer complete() {
    if (completeness == null) {
      return Answer.NOT_ASKED;
    }
    return switch (completeness.verdict()) {
      case COMPLETE -> Answer.YES;
      case INCOMPLETE -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }

  /** Whether it is online from end to end. */
  Answer fullyOnline() {
    return extent != null ? Answer.of(extent == Extent.FULL) : notOnline();
  }

  /** Whether it is at level 3 or 4, partly or fully online: whatever is taken online is. */
  Answer level34() {
    return extent != null ? Answer.of(extent != Extent.NONE) : online;
  }

  private Answer notOnline() {
    return online == Answer.NO ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether none of {@code rules}, of which {@code applied} were run, finds anything in it. */
  Answer free(Set<String> rules, Set<String> applied) {
    if (rules.stream().anyMatch(found::contains)) {
      return Answer.NO;
    }
    return rules.stream().allMatch(applied::contains)
            && rules.stream().noneMatch(unassessed::contains)
        ? Answer.YES
        : Answer.UNKNOWN;
  }
}
