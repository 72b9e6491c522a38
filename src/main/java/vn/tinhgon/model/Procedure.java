package vn.tinhgon.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure (thủ tục hành chính, NĐ 63/2010 Điều 3.1).
 *
 * @param key unique within one review: the file it came from
 * @param at its place in the file
 * @param code code of the national database ("1.012786")
 * @param name its name
 * @param field field of administration (lĩnh vực); absent where unknown
 * @param publisher the agency that published it (cơ quan công bố); absent where unknown
 * @param decision the decision that published it; absent where unknown
 * @param levels levels of government that carry it out; empty where unknown
 * @param applicants who may apply, as in the file; empty where unknown
 * @param cases its cases; empty where it has one only
 * @param agencies its agencies, stated or read from its steps
 * @param channels its channels; empty where unknown
 * @param onlineService its online service; absent where unknown
 * @param dossierSets number of sets (số bộ hồ sơ); absent where unknown
 * @param documents rows of its dossier; empty where unknown
 * @param steps its steps; empty where unknown
 * @param results what it gives; empty where unknown
 * @param conditions requirements and conditions; empty where unknown
 * @param legalBases its legal bases; empty where unknown
 * @param delegations its delegations; empty where unknown
 * @param statistics its cases in a year; absent where unknown
 * @param onlineWords words that speak of handing in online; absent where there are none, or where
 *     an online channel is stated
 * @param delegability what speaks for delegating its decision; absent where it is not known who
 *     decides
 * @param onlineLevel how far it is online, how far it could be and what stands between; absent
 *     until its words are read
 * @param burdens what its dossier puts on applicants besides naming papers
 * @param copies its demands for more than one of a paper or of the dossier
 * @param agencyMentions agencies it names that are no more, or that bear another name now
 * @param charge what it charges; absent where its record gives none
 * @param defects what is wrong with its record as data
 * @param completeness which constituent parts it has; absent before its words are understood
 * @param unclear what its steps leave open: who, what, how, by when
 * @param costFigures what the file states of its compliance cost; absent where it states nothing
 * @param stated the fields that the file states; what is not among them is unknown, not "none"
 */
public record Procedure(
    String key,
    String at,
    String code,
    String name,
    @Nullable String field,
    @Nullable String publisher,
    @Nullable Decision decision,
    Set<Level> levels,
    List<String> applicants,
    List<Case> cases,
    List<Agency> agencies,
    List<Channel> channels,
    @Nullable OnlineService onlineService,
    @Nullable Integer dossierSets,
    List<Document> documents,
    List<Step> steps,
    List<Result> results,
    List<String> conditions,
    List<LegalBasis> legalBases,
    List<Delegation> delegations,
    @Nullable Statistics statistics,
    @Nullable String onlineWords,
    @Nullable Delegability delegability,
    @Nullable OnlineLevel onlineLevel,
    List<Burden> burdens,
    List<Copies> copies,
    List<AgencyMention> agencyMentions,
    @Nullable Charge charge,
    List<Defect> defects,
    @Nullable Completeness completeness,
    List<Unclear> unclear,
    @Nullable CostFigures costFigures,
    Set<String> stated)
    implements Part {

  private static final Set<Step.Action> HANDLING =
      Set.of(
          Step.Action.CHECK,
          Step.Action.APPRAISE,
          Step.Action.CONSULT,
          Step.Action.INSPECT_SITE,
          Step.Action.COUNCIL,
          Step.Action.SIGN_OFF,
          Step.Action.DECIDE,
          Step.Action.NOTIFY,
          Step.Action.RETURN_RESULT);

  private static final String OFFICIALS = "Cán bộ, công chức, viên chức";

  /**
   * The decision that published a procedure (quyết định công bố).
   *
   * @param number its number; absent where unknown
   * @param date when it was signed; absent where unknown
   * @param effectiveFrom when it takes effect; absent where unknown
   * @param publishedOn when it was entered in the national database; absent where unknown
   * @param normEffectiveFrom first day in force of the norm it publishes; absent where unknown
   * @param shortened whether that norm was made by the shortened procedure; absent where unknown
   */
  public record Decision(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate normEffectiveFrom,
      @Nullable Boolean shortened) {}

  /**
   * A year of cases.
   *
   * @param year the year
   * @param dossiers dossiers received; absent where unknown
   * @param onTime settled on time; absent where unknown
   * @param online handed in online; absent where unknown
   * @param satisfaction share of applicants satisfied, 0 to 1; absent where unknown
   */
  public record Statistics(
      int year,
      @Nullable Long dossiers,
      @Nullable Long onTime,
      @Nullable Long online,
      @Nullable BigDecimal satisfaction) {}

  @Override
  public String procedure() {
    return key;
  }

  @Override
  public String words() {
    return code;
  }

  /** Whether the file states {@code field}, so that "none" can be told from "unknown". */
  public boolean states(String field) {
    return stated.contains(field);
  }

  /** Whether one of its channels is online. */
  public boolean getOnlineChannel() {
    return channels.stream().anyMatch(c -> c.method() == Channel.Method.ONLINE);
  }

  /** Dossiers in the year of its statistics; -1 where unknown. */
  public long getDossiersAYear() {
    return statistics == null || statistics.dossiers() == null ? -1 : statistics.dossiers();
  }

  /**
   * Whether it is internal to the administration: only officials may apply. NĐ 63/2010 Điều 1.2
   * leaves such procedures out.
   */
  public boolean getInternal() {
    return !applicants.isEmpty() && applicants.stream().allMatch(OFFICIALS::equals);
  }

  /** Whether a dossier can be handed in without coming: online, or by post. */
  public boolean getRemoteChannel() {
    return channels.stream().anyMatch(c -> c.method() != Channel.Method.IN_PERSON);
  }

  /** Whether any paper of its dossier is known. */
  public boolean getDossierKnown() {
    return documents.stream().anyMatch(Document::getDocument);
  }

  /** Whether its steps say what the agency does with a dossier, not only that one is handed in. */
  public boolean getHandlingKnown() {
    return steps.stream().anyMatch(s -> !Collections.disjoint(s.actions(), HANDLING));
  }

  /** Whether its channels are known and none is online. */
  public boolean getOfflineOnly() {
    return !channels.isEmpty() && !getOnlineChannel();
  }

  /**
   * Whether it is known to be short of full online service, and not for a lawful reason that was
   * published.
   */
  public boolean getBelowFull() {
    if (onlineService == null || onlineService.known() == null) {
      return getOfflineOnly();
    }
    return onlineService.known() != OnlineService.Extent.FULL && !onlineService.lawfullyPartial();
  }

  /** Its channels in a row: "trực tiếp, qua bưu chính". */
  public Text channelNames() {
    List<Text> names =
        channels.stream()
            .map(Channel::method)
            .distinct()
            .sorted()
            .map(Channel.Method::label)
            .toList();
    return new Text(
        String.join(", ", names.stream().map(Text::vi).toList()),
        String.join(", ", names.stream().map(Text::en).toList()));
  }

  /** What is offered online now. */
  public Text onlineNow() {
    return onlineService == null || onlineService.known() == null
        ? new Text(
            "nhận hồ sơ " + channelNames().vi() + ", chưa có trực tuyến",
            "dossiers are taken " + channelNames().en() + ", not online")
        : onlineService.now();
  }
}
