package vn.tinhgon.report.stats;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.stats.Measured;
import vn.tinhgon.stats.ScoreCard;
import vn.tinhgon.stats.Share;
import vn.tinhgon.stats.Stats;

/** A table for the score card of each agency. */
final class CardTables {

  private final Words words;

  private CardTables(Words words) {
    this.words = words;
  }

  static List<Table> of(Stats stats, Words words) {
    CardTables tables = new CardTables(words);
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
            words.say("Thẻ điểm: ", "Score card: ")
                + (agency == null
                    ? words.say("(chưa rõ cơ quan)", "(unknown agency)")
                    : agency.in(words.language())),
            card.procedures()
                + words.say(" thủ tục", " procedures")
                + (card.year() == null
                    ? ""
                    : words.say("; hồ sơ năm ", "; cases of ") + card.year())
                + words.say(
                    ". Không cộng điểm: trọng số từng chỉ số thành phần chưa được kiểm chứng.",
                    ". No points are added up: the weights of the parts were not verified.")
                + indices(card),
            words.say("Bộ chỉ số", "Index"),
            words.say("Số", "No."),
            words.say("Nội dung", "Part"),
            words.say("Đo được", "Measured"),
            words.say("Điểm tối đa từ", "Full points from"),
            words.say("Có", "Yes"),
            words.say("Không", "No"),
            words.say("Chưa rõ", "Unknown"),
            words.say("Ghi chú", "Note"));
    for (ScoreCard.Line line : card.lines()) {
      ScoreCard.Part part = line.part();
      Measured m = line.measured();
      Share share = m == null ? null : m.share();
      table.row(
          line.index().index(),
          part.number(),
          part.title().in(words.language()),
          m == null ? null : words.measured(m),
          part.bestFrom() == null ? "" : "≥ " + part.bestFrom() + "%",
          share == null ? null : share.yes(),
          share == null ? null : share.no(),
          share == null ? null : share.unknown(),
          note(part, m));
    }
    return table;
  }

  /** What to know of the indices. */
  private String indices(ScoreCard card) {
    return card.lines().stream()
        .map(ScoreCard.Line::index)
        .distinct()
        .map(
            i ->
                " "
                    + i.index()
                    + " ("
                    + i.title().in(words.language())
                    + "): "
                    + i.note().in(words.language())
                    + ".")
        .collect(Collectors.joining());
  }

  private String note(ScoreCard.Part part, @Nullable Measured m) {
    Text why = part.why();
    if (why != null) {
      return words.say("không biết được từ thủ tục: ", "procedures cannot tell: ")
          + why.in(words.language());
    }
    if (m == null) {
      return "";
    }
    String counted = words.counted(m);
    return m.measure().ofCases() && m.silent() > 0
        ? counted
            + "; "
            + m.silent()
            + words.say(" thủ tục chưa có số liệu", " procedures say nothing")
        : counted;
  }
}
