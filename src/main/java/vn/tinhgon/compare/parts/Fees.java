package vn.tinhgon.compare.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Text;

/** What handing in one way costs, in both versions. */
final class Fees {

  private static final Text AMOUNT = new Text("mức thu", "amount");

  private final Version before;
  private final Version after;
  private final Channel old;
  private final Channel now;
  private final Matching<Fee> matching;

  Fees(Version before, Version after, Channel old, Channel now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    this.matching =
        Matching.of(
            old.fees(),
            now.fees(),
            List.of(Matching.Key.of(Fees::key), Matching.Key.of(f -> PaperNames.plain(said(f)))),
            (a, b) ->
                old.fees().size() == 1 && now.fees().size() == 1
                    ? 1
                    : Words.likeness(said(a), said(b)) + (sameAmount(a, b) ? 0.3 : 0) - 0.4);
  }

  private static boolean sameAmount(Fee a, Fee b) {
    BigDecimal then = a.amount();
    BigDecimal now = b.amount();
    return then != null && now != null && then.compareTo(now) == 0;
  }

  private static String key(Fee fee) {
    return PaperNames.plain(said(fee)) + "\n" + words(fee).vi();
  }

  private static String said(Fee fee) {
    return fee.name() != null ? fee.name() : fee.note() == null ? "" : fee.note();
  }

  void changes(Text channel, Changes changes) {
    for (Matching.Pair<Fee> p : matching.pairs()) {
      Fee a = p.before();
      Fee b = p.after();
      List<Facet> facets =
          new Facets()
              .add(amount(a, b))
              .text(new Text("tên khoản thu", "name"), a.name(), b.name(), Effect.NEUTRAL)
              .text(new Text("tính theo", "per"), a.per(), b.per(), Effect.UNCLEAR)
              .list();
      changes.changed(
          old,
          now,
          called(channel, b),
          Words.diff(note(a), note(b)).isEmpty() ? Effect.NEUTRAL : Words.effect(note(a), note(b)),
          Words.diff(note(a), note(b)),
          facets);
    }
    matching.dropped().forEach(f -> oneSide(channel, f, true, changes));
    matching.added().forEach(f -> oneSide(channel, f, false, changes));
  }

  private void oneSide(Text channel, Fee fee, boolean dropped, Changes changes) {
    Change.Kind kind = dropped ? Change.Kind.DROPPED : Change.Kind.ADDED;
    changes.within(kind, old, now, called(channel, fee), oneSide(fee, dropped));
  }

  private static String note(Fee fee) {
    return fee.note() == null ? "" : fee.note();
  }

  private static Text called(Text channel, Fee fee) {
    String name = fee.name() == null ? "" : ", “" + fee.name().strip() + "”";
    return new Text(channel.vi() + name, channel.en() + name);
  }

  /** A fee that only one version lists: what the other charges is known where it lists fees. */
  private Facet oneSide(Fee fee, boolean dropped) {
    BigDecimal amount = fee.amount();
    boolean told = told(dropped ? after : before, dropped ? now : old);
    int sign = amount == null ? 0 : amount.signum();
    Effect effect = amount == null || !told ? Effect.UNCLEAR : Effect.of(dropped ? -sign : sign);
    Text words = words(fee);
    Text other = told ? new Text("không có", "none") : null;
    Text difference =
        told && amount != null && sign != 0
            ? Limits.signed(money(amount, fee.currency()), dropped ? -1 : 1)
            : null;
    return new Facet(AMOUNT, dropped ? words : other, dropped ? other : words, difference, effect);
  }

  private static boolean told(Version version, Channel channel) {
    int index = version.procedure().channels().indexOf(channel);
    return version.procedure().channels().stream().anyMatch(c -> !c.fees().isEmpty())
        || version.states().test("/channels/" + index + "/fees");
  }

  private static @Nullable Facet amount(Fee a, Fee b) {
    BigDecimal then = a.amount();
    BigDecimal more = then == null || b.amount() == null ? null : b.amount().subtract(then);
    boolean one = a.currency().equals(b.currency());
    if (then == null && b.amount() == null || one && more != null && more.signum() == 0) {
      return null;
    }
    if (more == null) {
      return new Facet(
          AMOUNT,
          then == null ? null : words(a),
          b.amount() == null ? null : words(b),
          Effect.UNCLEAR);
    }
    return one
        ? new Facet(
            AMOUNT,
            words(a),
            words(b),
            Limits.signed(money(more.abs(), b.currency()), more.signum()),
            Effect.of(more.signum()))
        : new Facet(
            AMOUNT,
            words(a),
            words(b),
            new Text("khác loại tiền, không quy đổi", "other currencies, not converted"),
            Effect.UNCLEAR);
  }

  /** A fee with what it covers: {@code 50.000 đồng/tờ khai}. */
  static Text words(Fee fee) {
    BigDecimal amount = fee.amount();
    String per = fee.per() == null ? "" : "/" + fee.per();
    if (amount == null) {
      return fee.note() == null
          ? new Text("không ghi mức thu", "no amount")
          : Facets.quoted(fee.note());
    }
    Text money = money(amount, fee.currency());
    return new Text(money.vi() + per, money.en() + per);
  }

  static Text money(BigDecimal amount, String currency) {
    boolean dong = currency.equals("VND");
    String english = String.format(Locale.ROOT, "%,.2f", amount).replaceAll("\\.00$", "");
    String vietnamese = english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    return new Text(vietnamese + " " + (dong ? "đồng" : currency), english + " " + currency);
  }
}
