package vn.tinhgon.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.OnlineService.Extent;

/**
 * How far a procedure is online, how far it could be, and what stands between, part by part.
 *
 * <p>Obstacles that every dossier meets decide; those that only some meet are kept apart, since the
 * other dossiers go online from end to end without them.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param extent what is offered, in the words since 2022; absent where unknown
 * @param legacyLevel what is offered, from 1 to 4; absent where unknown
 * @param onlineChannel whether dossiers are taken online
 * @param lawfullyPartial whether it is partial for one of the four reasons and says so
 * @param fullOnlinePossible whether it can be done online from end to end
 * @param siteInspection whether the agency inspects on site
 * @param presenceRequired whether the applicant must come
 * @param blockers what every dossier meets on its way
 * @param sometimes presence and inspection that only some dossiers meet
 * @param reservations signs that it is outside the ordinary run of services
 */
public record OnlineLevel(
    String procedure,
    String at,
    @Nullable Extent extent,
    @Nullable Integer legacyLevel,
    boolean onlineChannel,
    boolean lawfullyPartial,
    Possible fullOnlinePossible,
    Frequency siteInspection,
    Frequency presenceRequired,
    List<Blocker> blockers,
    List<Blocker> sometimes,
    List<Reservation> reservations)
    implements Part {

  /** The first day of một phần and toàn trình (NĐ 42/2022); levels 1 to 4 went before. */
  public static final LocalDate EXTENTS_SINCE = LocalDate.of(2022, 8, 15);

  private static final int FULL_LEVEL = 4;
  private static final int PARTIAL_LEVEL = 3;

  /** Whether something can be done. */
  public enum Possible {
    YES(new Text("được", "yes")),
    NO(new Text("không", "no")),
    UNSURE(new Text("chưa chắc", "unsure"));

    private final Text label;

    Possible(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /**
   * How far it can be once what the law gives no reason for is removed: obstacles that are lawful
   * reasons leave it partial.
   */
  public Extent reachable() {
    boolean kept =
        blockers.stream().anyMatch(b -> b.getLawful() && b.frequency() == Frequency.ALWAYS);
    return kept ? Extent.PARTIAL : Extent.FULL;
  }

  /** Whether it is known to be less than what it can reach, and not for a published reason. */
  public boolean getRisable() {
    return extent != null && extent != Extent.FULL && extent != reachable() && !lawfullyPartial;
  }

  /** Whether nothing is known against going online from end to end. */
  public boolean getClear() {
    return fullOnlinePossible == Possible.YES
        && reservations.isEmpty()
        && blockers.stream().allMatch(b -> b.type() == Blocker.Type.PUBLIC_POSTING);
  }

  /** Whether what stands in the way of every dossier is to be removed, none of it being lawful. */
  public boolean getUnlawfulOnly() {
    return ordinary()
        && sometimes.isEmpty()
        && blockers.stream().noneMatch(Blocker::getLawful)
        && blockers.stream().anyMatch(b -> b.type().unlawful());
  }

  /** Whether presence and inspection alone stand in the way, so that all else can go online. */
  public boolean getLawfulOnly() {
    return ordinary()
        && fullOnlinePossible == Possible.NO
        && blockers.stream()
            .allMatch(b -> b.getLawful() || b.type().weight() == Blocker.Weight.LIGHT);
  }

  private boolean ordinary() {
    return reservations.stream().allMatch(r -> r.type() == Reservation.Type.DOUBT);
  }

  /** The kinds of obstacle that have to be removed, in a row. */
  public Text unlawfulNames() {
    return names(blockers.stream().filter(Blocker::getUnlawful).toList());
  }

  /** The kinds of obstacle that may stay, in a row. */
  public Text lawfulNames() {
    return names(blockers.stream().filter(Blocker::getLawful).toList());
  }

  /** What removes the obstacles that have to be removed. */
  public Text unlawfulRemedies() {
    return remedies(blockers.stream().filter(Blocker::getUnlawful).toList());
  }

  /** What makes the most of what is left beside the obstacles that may stay. */
  public Text lawfulRemedies() {
    return remedies(blockers.stream().filter(Blocker::getLawful).toList());
  }

  private static Text remedies(List<Blocker> blockers) {
    List<Text> remedies = blockers.stream().map(b -> b.remedy()).distinct().toList();
    return new Text(
        remedies.stream().map(Text::vi).collect(Collectors.joining(" ")),
        remedies.stream().map(Text::en).collect(Collectors.joining(" ")));
  }

  /** What is offered, in words that suit both vocabularies. */
  public Text offered() {
    return extent == Extent.PARTIAL
        ? new Text("cung cấp trực tuyến một phần", "partly online")
        : new Text("chưa cung cấp trực tuyến", "not online");
  }

  private static Text names(List<Blocker> blockers) {
    List<Text> names = blockers.stream().map(b -> b.type().label()).distinct().toList();
    return new Text(
        names.stream().map(t -> t.vi().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")),
        names.stream().map(t -> t.en().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
  }

  @Override
  public List<Evidence> evidence() {
    return blockers.stream().map(b -> new Evidence(b.at(), b.quote(), b.type().label())).toList();
  }

  /** What is offered, spelled in the vocabulary of {@code day}; absent where unknown. */
  public @Nullable String now(LocalDate day) {
    if (day.isBefore(EXTENTS_SINCE) && legacyLevel != null) {
      return "level-" + legacyLevel;
    }
    return extent == null ? null : spelled(extent, day);
  }

  /** What can be reached, spelled in the vocabulary of {@code day}. */
  public String reachable(LocalDate day) {
    return spelled(reachable(), day);
  }

  /** What is offered, in the vocabulary of {@code day}. */
  public Text nowWords(LocalDate day) {
    if (day.isBefore(EXTENTS_SINCE) && legacyLevel != null) {
      return new Text("mức độ " + legacyLevel, "level " + legacyLevel);
    }
    if (extent != null) {
      return words(extent, day);
    }
    return onlineChannel
        ? new Text("nhận hồ sơ trực tuyến, chưa rõ mức", "taken online, how far is unknown")
        : new Text("chưa rõ", "unknown");
  }

  /** What can be reached, in the vocabulary of {@code day}. */
  public Text reachableWords(LocalDate day) {
    return words(reachable(), day);
  }

  /** All obstacles, those of every dossier first. */
  public List<Blocker> all() {
    List<Blocker> all = new ArrayList<>(blockers);
    all.addAll(sometimes);
    return List.copyOf(all);
  }

  private static String spelled(Extent extent, LocalDate day) {
    if (!day.isBefore(EXTENTS_SINCE) || extent == Extent.NONE) {
      return Json.name(extent);
    }
    return "level-" + (extent == Extent.FULL ? FULL_LEVEL : PARTIAL_LEVEL);
  }

  private static Text words(Extent extent, LocalDate day) {
    if (extent == Extent.NONE) {
      return new Text("chưa cung cấp trực tuyến", "not online");
    }
    boolean full = extent == Extent.FULL;
    if (day.isBefore(EXTENTS_SINCE)) {
      int level = full ? FULL_LEVEL : PARTIAL_LEVEL;
      return new Text("mức độ " + level, "level " + level);
    }
    return full
        ? new Text("trực tuyến toàn trình", "fully online")
        : new Text("trực tuyến một phần", "partly online");
  }

  @Override
  public String words() {
    return "onlineLevel";
  }
}
