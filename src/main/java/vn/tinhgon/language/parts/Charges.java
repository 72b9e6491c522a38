package vn.tinhgon.language.parts;

import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Charge;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Procedure;

/** What a procedure charges, and what sets it. */
public final class Charges {

  private static final Wording LAW =
      Folded.pattern(
          "thông tư|nghị định|nghị quyết|\\d+/(\\d{4}/)?(ttlt|tt|nđ|nq|qđ|qh)|luật phí|điều ước");

  private static final Wording ABOUT_FEES =
      Folded.pattern("(phí|lệ phí)\\b|(tt|ttlt|qđ)-(btc|bnv-btc)|nq-hđnd");

  /** A price, and not a fee, needs no such basis. */
  private static final Wording PRICE =
      Folded.pattern("giá dịch vụ|thỏa thuận|giá (bán|mua)|bồi hoàn|chi phí (in|sao|chụp|thực tế)");

  private static final Wording COUNCIL = Folded.pattern("(hội đồng nhân dân|hđnd)[^.;]{0,80}");

  private static final Wording LOCAL = Folded.pattern("qđ-ubnd|nq-hđnd|(ủy ban|hội đồng) nhân dân");

  private Charges() {}

  /** The charge of {@code procedure}; absent where its record gives none. */
  public static @Nullable Charge of(Procedure procedure) {
    String amount = null;
    String basis = basis(procedure);
    String council = null;
    String at = null;
    for (Channel channel : procedure.channels()) {
      basis = basis != null ? basis : words(channel.note(), LAW);
      for (Fee fee : channel.fees()) {
        String note = fee.note() == null ? "" : fee.note();
        basis = basis != null ? basis : words(note, LAW);
        council = council != null ? council : words(note, COUNCIL);
        boolean price = Folded.of(note + " " + fee.name()).has(PRICE);
        String asked = price ? null : asked(fee);
        if (asked != null || council != null) {
          at = at == null ? channel.at() : at;
          amount = amount == null ? asked : amount;
        }
      }
    }
    return at == null
        ? null
        : new Charge(
            procedure.key(), at, amount, basis, known(procedure), council, local(procedure));
  }

  private static @Nullable String asked(Fee fee) {
    if (fee.amount() != null && fee.amount().signum() > 0) {
      return String.format(
          java.util.Locale.GERMANY, "%,d %s", fee.amount().longValue(), fee.currency());
    }
    return fee.note() == null || fee.amount() != null ? null : words(fee.note(), FeeNotes.AMOUNT);
  }

  private static @Nullable String basis(Procedure procedure) {
    for (LegalBasis law : procedure.legalBases()) {
      String words = law.number() + " " + law.name();
      if (Folded.of(words).has(ABOUT_FEES)) {
        return law.words();
      }
    }
    return null;
  }

  private static boolean known(Procedure procedure) {
    return !procedure.legalBases().isEmpty()
        || procedure.states("legalBases")
        || procedure.states("source");
  }

  private static boolean local(Procedure procedure) {
    Procedure.Decision decision = procedure.decision();
    String number = decision == null || decision.number() == null ? "" : decision.number();
    return Folded.of(number + " " + procedure.publisher()).has(LOCAL);
  }

  private static @Nullable String words(String text, Wording wording) {
    String found = Folded.of(text).first(wording);
    return found.isEmpty() ? null : found;
  }
}
