package vn.tinhgon.report.html.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.html.page.Say;

/**
 * A way to hand in, what it costs and how long it takes.
 *
 * @param id of the row, without the procedure's own
 * @param method online, by post or in person
 * @param ofCase its case; empty for all
 * @param limit the time limit; absent where unknown
 * @param doubtful whether the limit may be that of one stage or case only
 * @param fees what is paid; empty where unknown or none
 * @param payment ways to pay; empty where unknown
 * @param note as published
 * @param refs the findings about it
 */
public record ChannelRow(
    String id,
    String method,
    String ofCase,
    @Nullable String limit,
    boolean doubtful,
    List<FeeLine> fees,
    String payment,
    List<Piece> note,
    List<Ref> refs) {

  /**
   * A charge or fee.
   *
   * @param amount with its currency; absent where unknown
   * @param name what it is for
   * @param note what more is said of it
   */
  public record FeeLine(@Nullable String amount, List<Piece> name, List<Piece> note) {}

  /** The channels of {@code p}. */
  static List<ChannelRow> of(Procedure p, Quotes quotes, Say say) {
    return p.channels().stream().map(c -> row(p, c, quotes, say)).toList();
  }

  private static ChannelRow row(Procedure p, Channel c, Quotes quotes, Say say) {
    String id = Spot.id(p.channels(), "k", c);
    return new ChannelRow(
        id,
        say.first(c.method().label()),
        DocumentList.name(p, c.caseId(), say),
        c.deadline() == null ? null : say.it(c.deadline().words()),
        c.limitDoubtful(),
        c.fees().stream().map(f -> fee(f, id, quotes, say)).toList(),
        say.all(c.payment(), ChannelRow::payment),
        quotes.in(id, c.note()),
        Ref.about(id, quotes, say));
  }

  private static FeeLine fee(Fee f, String id, Quotes quotes, Say say) {
    List<Piece> name = new ArrayList<>(f.name() == null ? List.of() : quotes.in(id, f.name()));
    if (f.per() != null) {
      name.addAll(Piece.plain(" / " + f.per()));
    }
    return new FeeLine(
        f.amount() == null ? null : amount(f.amount(), f.currency(), say),
        name,
        f.note() == null ? List.of() : quotes.in(id, f.note()));
  }

  private static String amount(BigDecimal amount, String currency, Say say) {
    return say.number(amount) + " " + (currency.equals("VND") ? say.it("đồng", "VND") : currency);
  }

  private static Text payment(Channel.Payment way) {
    return switch (way) {
      case ONLINE -> new Text("trực tuyến", "online");
      case COUNTER -> new Text("tại quầy", "at the counter");
      case BANK -> new Text("qua ngân hàng", "through a bank");
    };
  }
}
