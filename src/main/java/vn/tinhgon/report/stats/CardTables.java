package vn.tinhgon.report.stats;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Share;
import vn.tinhgon.stats.Stats;

/** A table for the score card of each agency. */
final class CardTables {

  private final Locale language;

  private CardTables(Locale language) {
    this.language = language;
  }

  static List<Table> of(Stats stats, Locale language) {
    CardTables tables = new CardTables(language);
    List<ScoreCard> cards = stats.cards();
    return java.util.stream.IntStream.range(0, cards.size())
        .mapToObj(i -> tables.table("card-" + (i + 1), cards.get(i)))
        .toList();
  }

  private Table table(String id, ScoreCard card) {
    Text agency = card.agency();
    Table table =
        Table.of(
            id,
            say("Thẻ điểm: ", "Score card: ")
                + (agency == null
                    ? say("(chưa rõ cơ quan)", "(unknown agency)")
                    : agency.in(language)),
            card.procedures()
                + say(" thủ tục", " procedures")
                + (card.year() == null ? "" : say("; hồ sơ năm ", "; cases of ") + card.year())
                + say(
                    ". Không cộng điểm: trọng số từng chỉ số thành phần chưa được kiểm chứng.",
                    ". No points are added up: the weights of the parts were not verified."),
            say("Bộ chỉ số", "Index"),
            say("Số", "No."),
            say("Nội dung", "Part"),
            say("Đo được", "Measured"),
            say("Điểm tối đa từ", "Full points from"),
            say("Có", "Yes"),
            say("Không", "No"),
            say("Chưa rõ", "Unknown"),
            say("Ghi chú", "Note"));
    for (ScoreCard.Line line : card.lines()) {
      ScoreCard.Part part = line.part();
      Measured m = line.measured();
      Share share = m == null ? null : m.share();
      table.row(
          line.index().index(),
          part.number(),
          part.title().in(language),
          m == null ? null : measured(m),
          part.bestFrom() == null ? "" : "≥ " + part.bestFrom() + "%",
          share == null ? null : share.yes(),
          share == null ? null : share.no(),
          share == null ? null : share.unknown(),
          note(part, m));
    }
    return table;
  }

  private @Nullable Object measured(Measured m) {
    return m.measure().ofCases()
        ? Table.percent(m.share().percent())
        : Table.range(m.share(), language);
  }

  private String note(ScoreCard.Part part, @Nullable Measured m) {
    Text why = part.why();
    if (why != null) {
      return say("không biết được từ thủ tục: ", "procedures cannot tell: ") + why.in(language);
    }
    if (m == null) {
      return "";
    }
    String counted = say("đếm ", "counts ") + m.measure().label().in(language);
    return m.measure().ofCases() && m.silent() > 0
        ? counted + "; " + m.silent() + say(" thủ tục chưa có số liệu", " procedures say nothing")
        : counted;
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
