package vn.tinhgon.language.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Completeness.Gap;
import vn.tinhgon.model.Completeness.State;
import vn.tinhgon.model.Defect;
import vn.tinhgon.model.Defect.Kind;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/**
 * Which constituent parts a procedure has. A part is missing only where its place is known to be
 * empty, or where the words say that none is set; what stands anywhere in the record is there.
 */
public final class Elements {

  /** A row, or a note, that says only that nothing is set. */
  private static final Wording NOTHING_SET =
      Folded.pattern(
          "^[^\\p{L}]*(không|chưa) (có )?quy định[^\\p{L}]*$"
              + "|^[^\\p{L}]*(do|theo) (ủy ban nhân dân|ubnd|hội đồng nhân dân)( các)?( cấp)? tỉnh (quy định|quyết định)[^\\p{L}]*$");

  private static final Wording NO_LIMIT_SET =
      Folded.pattern(
          "(không|chưa) (có )?quy định( cụ thể)?( về)? (thời hạn|thời gian)"
              + "|(thời hạn|thời gian|thời giạn)( giải quyết)?( là)? ?: ?(không|chưa) (có )?quy định");

  /** Words that set a limit by an event, or that may hide one. */
  private static final Wording MAY_LIMIT =
      Folded.pattern(
          "thời hạn|thời gian|ngay|trong (ngày|buổi|giờ)|trước ngày|\\d+ ?(\\([^)]{1,20}\\) ?)?(ngày|giờ|phút|tháng|tuần)|h[àằ]ng (năm|quý|tháng)|tiến độ|lịch");

  private static final Wording AGENCY =
      Folded.pattern(
          "(ủy ban nhân dân|ubnd)( (cấp )?(tỉnh|xã|huyện))?"
              + "|(sở(?<!cơ sở)|(tổng |chi )?cục|công an) (?!hữu|quan|thể|bộ\\b|dữ|tại)\\p{L}+( \\p{L}+){0,3}"
              + "|cơ quan (thuế|hải quan|đăng ký kinh doanh|đăng ký đầu tư|bảo hiểm xã hội|công an|kiểm lâm|đăng ký cư trú|đăng ký hộ tịch|thi hành án)( cấp (xã|tỉnh))?"
              + "|(?<!của )bộ (tư pháp|tài chính|công an|xây dựng|nông nghiệp|công thương|y tế|quốc phòng|nội vụ|ngoại giao|khoa học|giáo dục|văn hóa|dân tộc)"
              + "|thuế (tỉnh|cơ sở)|(?<!của )bộ trưởng( bộ)? \\p{L}+ \\p{L}+"
              + "|ngân hàng nhà nước|kho bạc nhà nước|tòa án nhân dân");

  /** Takes dossiers for others; named where nothing else is. */
  private static final Wording DESK =
      Folded.pattern("trung tâm phục vụ hành chính công( cấp (xã|tỉnh))?");

  private static final Set<Agency.Role> COORDINATES = Set.of(Agency.Role.COORDINATE);

  private final Procedure procedure;
  private final Procedure told;
  private final Map<Element, State> states = new EnumMap<>(Element.class);
  private final List<Gap> gaps = new ArrayList<>();

  private Elements(Procedure procedure, Procedure told) {
    this.procedure = procedure;
    this.told = told;
  }

  /** The parts of {@code procedure}, whose words have been read; {@code told} is what was given. */
  public static Completeness of(Procedure procedure, Procedure told) {
    Elements elements = new Elements(procedure, told);
    elements.section(Element.NAME, "name", !procedure.name().isBlank());
    elements.section(Element.STEPS, "steps", !procedure.steps().isEmpty());
    elements.section(Element.CHANNELS, "channels", !procedure.channels().isEmpty());
    elements.dossier();
    elements.deadline();
    elements.section(Element.APPLICANTS, "applicants", !procedure.applicants().isEmpty());
    elements.section(Element.AGENCY, "agencies", elements.agencyNamed());
    elements.section(Element.RESULT, "results", !procedure.results().isEmpty());
    return new Completeness(elements.states, elements.gaps);
  }

  private void section(Element element, String field, boolean there) {
    Defect empty = left("/" + field, Kind.LEFT_EMPTY);
    if (there) {
      states.put(element, State.PRESENT);
    } else if (empty != null) {
      missing(element, empty.at(), "");
    } else if (told.states(field)) {
      missing(element, procedure.at(), "");
    } else {
      states.put(element, State.UNKNOWN);
    }
  }

  private void dossier() {
    List<Document> rows = procedure.documents();
    List<Document> empty = rows.stream().filter(d -> Folded.of(d.name()).has(NOTHING_SET)).toList();
    if (!rows.isEmpty() && empty.size() == rows.size()) {
      missing(Element.DOSSIER, rows.get(0).at(), rows.get(0).name());
    } else {
      section(Element.DOSSIER, "documents", !rows.isEmpty());
    }
  }

  private void deadline() {
    List<Channel> channels = procedure.channels();
    if (channels.stream().anyMatch(c -> c.deadline() != null) || limited(channels)) {
      states.put(Element.DEADLINE, State.PRESENT);
      return;
    }
    if (channels.isEmpty() || left("/channels/", Kind.DEADLINE_WITHOUT_UNIT) != null) {
      states.put(Element.DEADLINE, State.UNKNOWN);
      return;
    }
    for (Channel channel : channels) {
      Folded note = Folded.of(channel.note());
      String none = note.has(NOTHING_SET) ? channel.note() : note.clause(NO_LIMIT_SET);
      if (!none.isEmpty()) {
        missing(Element.DEADLINE, channel.at(), none);
        return;
      }
    }
    Defect placeholder = left("/channels/", Kind.PLACEHOLDER_DEADLINE);
    if (placeholder == null || hinted(channels)) {
      states.put(Element.DEADLINE, State.UNKNOWN);
    } else {
      missing(Element.DEADLINE, placeholder.at(), "");
    }
  }

  /** Whether the notes or the agency's steps set a limit. */
  private boolean limited(List<Channel> channels) {
    return channels.stream().anyMatch(c -> !TimeLimits.in(Folded.of(c.note())).isEmpty())
        || procedure.steps().stream().anyMatch(s -> s.agencyDeadline() != null);
  }

  /** Whether words anywhere may set a limit that was not understood. */
  private boolean hinted(List<Channel> channels) {
    return channels.stream().anyMatch(c -> Folded.of(c.note()).has(MAY_LIMIT))
        || told.steps().stream().anyMatch(s -> Folded.of(s.text()).has(MAY_LIMIT));
  }

  private boolean agencyNamed() {
    return procedure.agencies().stream().anyMatch(a -> !a.roles().equals(COORDINATES))
        || !agencyInSteps(procedure).isEmpty();
  }

  /** The words by which the steps name an agency; empty where they name none. */
  static String agencyInSteps(Procedure procedure) {
    for (Step step : procedure.steps()) {
      boolean handles =
          step.actor() != Step.Actor.APPLICANT && step.actor() != Step.Actor.COORDINATING;
      if (handles && step.agency() != null) {
        return step.agency();
      }
    }
    String agency = first(procedure, AGENCY);
    return agency.isEmpty() ? first(procedure, DESK) : agency;
  }

  private static String first(Procedure procedure, Wording wording) {
    return procedure.steps().stream()
        .map(s -> Folded.of(s.text()).first(wording))
        .filter(w -> !w.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The first of {@code kind} in {@code field} or, where that ends in a slash, below it. */
  private @Nullable Defect left(String field, Kind kind) {
    return told.defects().stream()
        .filter(d -> d.kind() == kind)
        .filter(d -> field.endsWith("/") ? d.field().startsWith(field) : d.field().equals(field))
        .findFirst()
        .orElse(null);
  }

  private void missing(Element element, String at, String quote) {
    states.put(element, State.MISSING);
    gaps.add(new Gap(procedure.key(), at, element, quote));
  }
}
