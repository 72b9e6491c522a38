package vn.tinhgon.language.online;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Blocker.Type;
import vn.tinhgon.model.Blocker.Weight;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Procedure;

/** How far a procedure is online and could be, from what its file states and its words say. */
public final class OnlineLevels {

  private OnlineLevels() {}

  /**
   * The level of {@code procedure}, whose steps, documents and channels are read.
   *
   * @param introduction what its text of steps says before the first one; empty where nothing
   */
  public static OnlineLevel of(Procedure procedure, String introduction) {
    List<Blocker> all = Blockers.of(procedure, introduction);
    List<Blocker> always = all.stream().filter(b -> b.frequency() == Frequency.ALWAYS).toList();
    List<Blocker> sometimes =
        all.stream().filter(b -> b.frequency() == Frequency.SOMETIMES).toList();
    OnlineService service = procedure.onlineService();
    return new OnlineLevel(
        procedure.key(),
        service == null ? procedure.at() : service.at(),
        extent(procedure),
        service == null ? null : service.legacyLevel(),
        procedure.getOnlineChannel(),
        service != null && service.lawfullyPartial(),
        possible(procedure, always, sometimes),
        often(Type.SITE, always, sometimes),
        often(Type.PRESENCE, always, sometimes),
        always,
        sometimes,
        Reservations.of(procedure, introduction));
  }

  /** What is offered: what the file states, or none where its channels leave no doubt. */
  private static @Nullable Extent extent(Procedure procedure) {
    OnlineService service = procedure.onlineService();
    if (service != null && service.known() != null) {
      return service.known();
    }
    return procedure.getOfflineOnly() && OnlineWords.read(procedure) == null ? Extent.NONE : null;
  }

  private static Possible possible(
      Procedure procedure, List<Blocker> always, List<Blocker> sometimes) {
    if (always.stream().anyMatch(b -> b.type().weight() == Weight.BARS)) {
      return Possible.NO;
    }
    boolean doubtful =
        !sometimes.isEmpty()
            || procedure.steps().isEmpty()
            || always.stream().anyMatch(b -> b.type().weight() == Weight.DOUBTFUL);
    return doubtful ? Possible.UNSURE : Possible.YES;
  }

  private static Frequency often(Type type, List<Blocker> always, List<Blocker> sometimes) {
    if (always.stream().anyMatch(b -> b.type() == type)) {
      return Frequency.ALWAYS;
    }
    return sometimes.stream().anyMatch(b -> b.type() == type) ? Frequency.SOMETIMES : Frequency.NO;
  }
}
