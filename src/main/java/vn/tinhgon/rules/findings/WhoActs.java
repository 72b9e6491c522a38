package vn.tinhgon.rules.findings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.Publisher;
import vn.tinhgon.rules.Rule;

/**
 * Who can change what a rule found: the agency itself, or the owner of the norm, to whom others can
 * only recommend (NĐ 63/2010/NĐ-CP Điều 31.1).
 */
public final class WhoActs {

  /** The letters after the kind of document: 84/2019/TT-BTC, 2628/QĐ-BTC, 12/2025/NQ-HĐND. */
  private static final Pattern LETTERS = Pattern.compile("/(?:TTLT|TT|QĐ|QD|NQ)-([\\p{L}]+)");

  private WhoActs() {}

  /**
   * Who can act on what {@code rule} found.
   *
   * @param reviewer the agency that reviews; absent where not known
   */
  static Text of(Rule rule, Header header, @Nullable String reviewer) {
    if (rule.acts() == Rule.Actor.SELF) {
      return new Text(
          "Cơ quan giải quyết thủ tục tự thực hiện theo thẩm quyền",
          "The agency that carries the procedure out, within its own powers");
    }
    Text owner = header.owner();
    if (reviewer != null) {
      return named(reviewer, owner);
    }
    return owner == null
        ? new Text(
            "Kiến nghị cơ quan ban hành văn bản quy định thủ tục này",
            "Recommend to the agency that issued the norm")
        : new Text(
            owner.vi()
                + " sửa đổi hoặc trình cấp có thẩm quyền sửa đổi; cơ quan khác kiến nghị "
                + owner.vi(),
            owner.en() + " amends its norm; other agencies recommend it to " + owner.en());
  }

  private static Text named(String reviewer, @Nullable Text owner) {
    if (owner == null) {
      return new Text(
          reviewer + " kiến nghị cơ quan ban hành văn bản quy định thủ tục này",
          reviewer + " recommends it to the agency that issued the norm");
    }
    return (" " + plain(reviewer) + " ").contains(" " + plain(owner.vi()) + " ")
        ? new Text(owner.vi() + " tự sửa văn bản của mình", owner.en() + " amends its own norm")
        : new Text(
            reviewer + " kiến nghị " + owner.vi() + " sửa văn bản của mình",
            reviewer + " recommends to " + owner.en() + " to amend its norm");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /**
   * The ministry that published the procedure, or else the one whose circular it rests on. Of
   * several circulars one on fees comes last: its ministry lays down what is paid, not the
   * procedure.
   */
  public static @Nullable Text owner(
      Procedure procedure, Map<String, Publisher> publishers, LocalDate day) {
    Text published = publisher(procedure, publishers, day);
    if (published != null
        && publishers.values().stream().anyMatch(p -> p.on(day).vi().equals(published.vi()))) {
      return published;
    }
    Text fees = null;
    for (LegalBasis basis : procedure.legalBases()) {
      Text owner = basis.number() == null ? null : named(basis.number(), publishers, day);
      if (owner != null && !onFees(basis)) {
        return owner;
      }
      fees = fees == null ? owner : fees;
    }
    return fees != null ? fees : decided(procedure, publishers, day);
  }

  /** Whether {@code basis} says that it is about fees, or may be, coming from finance. */
  private static boolean onFees(LegalBasis basis) {
    String name = basis.name();
    return name == null
        ? String.valueOf(basis.number()).endsWith("/TT-BTC")
        : name.toLowerCase(Locale.ROOT).matches("(?Us).*\\b(phí|mức thu)\\b.*");
  }

  /** Who published {@code procedure}, as stated or as its decision's number says. */
  public static @Nullable Text publisher(
      Procedure procedure, Map<String, Publisher> publishers, LocalDate day) {
    String stated = procedure.publisher();
    return stated != null ? new Text(stated, stated) : decided(procedure, publishers, day);
  }

  private static @Nullable Text decided(
      Procedure procedure, Map<String, Publisher> publishers, LocalDate day) {
    Procedure.Decision decision = procedure.decision();
    return decision == null || decision.number() == null
        ? null
        : named(decision.number(), publishers, day);
  }

  private static @Nullable Text named(
      String number, Map<String, Publisher> publishers, LocalDate day) {
    Matcher letters = LETTERS.matcher(number);
    Publisher publisher = letters.find() ? publishers.get(letters.group(1)) : null;
    return publisher == null ? null : publisher.on(day);
  }
}
