package vn.tinhgon.report.explain;

import java.util.Locale;
import vn.tinhgon.model.AgencyMention;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Burden;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Charge;
import vn.tinhgon.model.ClaimFlaw;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Copies;
import vn.tinhgon.model.Defect;
import vn.tinhgon.model.Delegability;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Reservation;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.report.OneLine;
import vn.tinhgon.rules.facts.AnnexEntry;
import vn.tinhgon.rules.facts.Basis;
import vn.tinhgon.rules.facts.CertificationLimit;
import vn.tinhgon.rules.facts.HandOffs;
import vn.tinhgon.rules.facts.HeldKind;
import vn.tinhgon.rules.facts.NoNorm;
import vn.tinhgon.rules.facts.OnlineTerms;
import vn.tinhgon.rules.facts.Publication;
import vn.tinhgon.rules.facts.RenamedAgency;
import vn.tinhgon.rules.facts.Request;
import vn.tinhgon.rules.facts.TimeSum;
import vn.tinhgon.rules.facts.UnlawfulDelegation;

/** Facts that rules see, each in a phrase by which a reader finds it in the procedure. */
final class PartWords {

  private static final int LONGEST = 140;

  private final Locale language;

  PartWords(Locale language) {
    this.language = language;
  }

  /** {@code fact} in a phrase of one line. */
  String of(Object fact) {
    return OneLine.of(fact instanceof Part part ? part(part) : law(fact));
  }

  private String part(Part part) {
    if (part instanceof Procedure procedure) {
      return procedure.code() + " " + quoted(procedure.name());
    }
    if (part instanceof Document document) {
      return quoted(document.name());
    }
    if (part instanceof Paper paper) {
      return quoted(paper.quote());
    }
    if (part instanceof Step step) {
      return say("bước ", "step ") + step.number() + " " + quoted(step.starts());
    }
    if (part instanceof Channel channel) {
      return say("cách thức ", "") + channel.method().label().in(language) + of(channel);
    }
    if (part instanceof Result result) {
      return quoted(result.name());
    }
    if (part instanceof AgencyMention mention) {
      return quoted(mention.name());
    }
    if (part instanceof LegalBasis basis) {
      return basis.words();
    }
    if (part instanceof Completeness.Gap gap) {
      return gap.element().label().in(language)
          + say(" (điểm ", " (point ")
          + gap.element().point()
          + ")";
    }
    return sign(part);
  }

  private String of(Channel channel) {
    return channel.deadline() == null
        ? say(", không ghi thời hạn", ", no time limit stated")
        : ", " + channel.deadline().words().in(language);
  }

  private String sign(Part part) {
    if (part instanceof Burden burden) {
      return labelled(burden.kind().label(), burden.quote());
    }
    if (part instanceof Defect defect) {
      return labelled(defect.kind().label(), defect.quote());
    }
    if (part instanceof Unclear gap) {
      return labelled(gap.gap().label(), gap.quote());
    }
    if (part instanceof Blocker blocker) {
      return labelled(blocker.type().label(), blocker.quote());
    }
    if (part instanceof Reservation reservation) {
      return labelled(reservation.type().label(), reservation.quote());
    }
    if (part instanceof Copies copies) {
      return copies.what().in(language) + ": " + copies.amount().in(language);
    }
    if (part instanceof Charge charge) {
      return say("khoản thu", "charge") + ": " + (charge.amount() == null ? "?" : charge.amount());
    }
    if (part instanceof Delegability case_) {
      return case_.decider().name();
    }
    if (part instanceof OnlineLevel level) {
      return say("mức có thể đạt: ", "can reach: ")
          + InWords.constant(level.reachable()).in(language);
    }
    if (part instanceof OnlineService service) {
      return service.now().in(language);
    }
    return sum(part);
  }

  private String sum(Part part) {
    if (part instanceof TimeSum time) {
      return time.sum().words().in(language) + " / " + time.limit().words().in(language);
    }
    if (part instanceof HandOffs path) {
      return path.route();
    }
    if (part instanceof Basis basis) {
      return basis.number() + " " + quoted(basis.title().in(language));
    }
    if (part instanceof ClaimFlaw flaw) {
      return labelled(flaw.kind().label(), flaw.what().in(language));
    }
    if (part instanceof Publication late) {
      return late.what().in(language);
    }
    if (part instanceof CertificationLimit limit) {
      return limit.limit().words().in(language);
    }
    if (part instanceof NoNorm none) {
      return none.problem().in(language);
    }
    if (part instanceof UnlawfulDelegation delegation) {
      return delegation.delegator()
          + " → "
          + delegation.delegate()
          + ": "
          + delegation.problem().in(language);
    }
    if (part instanceof Request request) {
      return quoted(request.document().name())
          + say(" ở bước ", " at step ")
          + request.step().number();
    }
    return quoted(part.words());
  }

  private String law(Object fact) {
    if (fact instanceof HeldKind held) {
      return held.name().in(language) + " (" + held.database().in(language) + ")";
    }
    if (fact instanceof AnnexEntry entry) {
      return quoted(entry.paper()) + " (" + entry.database().in(language) + ")";
    }
    if (fact instanceof RenamedAgency renamed) {
      return renamed.now().in(language) + say(" từ ", " since ") + renamed.since().in(language);
    }
    if (fact instanceof OnlineTerms terms) {
      return terms.full().in(language) + " (" + terms.source() + ")";
    }
    return fact.getClass().getSimpleName();
  }

  /** What a sign is of, and its words; some are signs by what is not there. */
  private String labelled(Text label, String words) {
    return label.in(language) + (words.isBlank() ? "" : ": " + quoted(words));
  }

  /** Words of a procedure in quotation marks, shortened; not more than one line. */
  static String quoted(String words) {
    return words.isBlank() ? "" : "“" + shorten(words) + "”";
  }

  static String shorten(String words) {
    String line = OneLine.of(words);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
