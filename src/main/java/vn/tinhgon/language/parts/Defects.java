package vn.tinhgon.language.parts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Defect;
import vn.tinhgon.model.Defect.Kind;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;

/** What is wrong with a procedure's record as data: as its file states, and as its words show. */
public final class Defects {

  /** A row that asks for a copy and leaves no choice of the original. */
  private static final Wording COPY = Folded.pattern("^[^\\p{L}]*bản sao ");

  private static final Wording ORIGINAL =
      Folded.pattern("bản (chính|gốc)|có chứng thực|chứng thực");

  /** Words of the portal's own pages. */
  private static final Wording INTERFACE =
      Folded.pattern(
          "hệ thống chỉ hiển thị những|chọn cơ quan thực hiện|xem chi tiết tại đây|bấm vào đây|nhấn vào đây để|đang tải dữ liệu|\\bundefined\\b|\\[object object\\]");

  /** In đồng; the least of the fee schedules is a thousand. */
  private static final BigDecimal LEAST_FEE = BigDecimal.valueOf(1000);

  private static final Pattern OF_CHANNEL = Pattern.compile("/channels/(\\d{1,6})/");

  private final Procedure procedure;
  private final Map<Kind, Defect> found = new EnumMap<>(Kind.class);

  private Defects(Procedure procedure) {
    this.procedure = procedure;
  }

  /**
   * The defects of {@code procedure}, one of a kind, with the number of places; {@code told} is
   * what was given.
   */
  public static List<Defect> of(Procedure procedure, Procedure told) {
    Defects defects = new Defects(procedure);
    told.defects().forEach(defects::stated);
    procedure.channels().forEach(defects::channel);
    procedure.documents().forEach(defects::document);
    procedure.results().forEach(defects::result);
    return List.copyOf(defects.found.values());
  }

  /** What the source had wrong, where the words do not make up for it. */
  private void stated(Defect defect) {
    switch (defect.kind()) {
      case LEFT_EMPTY -> leftEmpty(defect);
      case DEADLINE_WITHOUT_UNIT -> {
        if (!limitNoted(defect)) {
          add(defect);
        }
      }
      case FEE_AGAINST_NOTE -> {
        if (FeeNotes.setsFee(Folded.of(defect.quote()))) {
          add(defect);
        }
      }
      case FORM_NOT_ATTACHED -> {
        boolean told = Forms.identified(Folded.of(defect.quote()));
        add(
            told
                ? defect
                : of(Kind.FORM_UNIDENTIFIED, defect.at(), defect.field(), defect.quote()));
      }
      default -> add(defect);
    }
  }

  private void leftEmpty(Defect defect) {
    if (defect.field().equals("/agencies")) {
      String named = Elements.agencyInSteps(procedure);
      if (!named.isEmpty()) {
        add(of(Kind.AGENCY_IN_STEPS_ONLY, defect.at(), defect.field(), named));
      }
    } else if (defect.field().endsWith("/code")) {
      add(defect);
    }
  }

  /** Whether the note of the channel that the defect is in gives the limit. */
  private boolean limitNoted(Defect defect) {
    Matcher channel = OF_CHANNEL.matcher(defect.field());
    if (!channel.lookingAt()) {
      return false;
    }
    int position = Integer.parseInt(channel.group(1));
    return position < procedure.channels().size()
        && !TimeLimits.in(Folded.of(procedure.channels().get(position).note())).isEmpty();
  }

  private void channel(Channel channel) {
    Folded note = Folded.of(channel.note());
    Deadline limit = channel.deadline();
    if (limit != null) {
      String other = NotedLimits.otherUnit(limit, note);
      if (!other.isEmpty()) {
        add(of(Kind.DEADLINES_DISAGREE, channel.at(), "", limit.words().vi() + " ≠ " + other));
      }
    }
    for (Fee fee : channel.fees()) {
      if (cut(fee)) {
        add(of(Kind.FEE_CUT, channel.at(), "", fee.amount() + " " + fee.currency()));
      }
      boolean free = fee.amount() != null && fee.amount().signum() == 0;
      if (free && fee.note() != null && FeeNotes.setsFee(Folded.of(fee.note()))) {
        add(of(Kind.FEE_AGAINST_NOTE, channel.at(), "", fee.note()));
      }
    }
    words(note, channel.at());
  }

  private void document(Document document) {
    boolean none = zero(document.originals()) && zero(document.copies());
    if (none) {
      add(of(Kind.ZERO_QUANTITY, document.at(), "", document.name()));
    }
    Folded row = Folded.of(document.name());
    boolean originals = document.getOriginalCount() > 0 && zero(document.copies());
    if (originals && row.has(COPY) && !row.has(ORIGINAL)) {
      add(of(Kind.COPY_AS_ORIGINAL, document.at(), "", document.name()));
    }
    words(row, document.at());
  }

  private void result(Result result) {
    words(Folded.of(result.name()), result.at());
  }

  private void words(Folded text, String at) {
    String found = text.clause(INTERFACE);
    if (!found.isEmpty()) {
      add(of(Kind.INTERFACE_TEXT, at, "", found));
    }
  }

  private static boolean cut(Fee fee) {
    return fee.amount() != null
        && fee.amount().signum() > 0
        && fee.amount().compareTo(LEAST_FEE) < 0
        && fee.currency().equals("VND");
  }

  private static boolean zero(@org.jspecify.annotations.Nullable Integer number) {
    return number != null && number == 0;
  }

  private Defect of(Kind kind, String at, String field, String quote) {
    return new Defect(procedure.key(), at, field, kind, quote, 1);
  }

  private void add(Defect defect) {
    found.merge(defect.kind(), defect, (first, next) -> first.seenIn(first.places() + 1));
  }
}
