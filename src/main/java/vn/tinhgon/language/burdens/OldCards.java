package vn.tinhgon.language.burdens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Paper.Demand;

/** The identity card of before 2024 (chứng minh nhân dân) as a paper of the dossier. */
public final class OldCards {

  private static final Wording CARD =
      Folded.pattern("chứng minh nhân dân|chứng minh thư( nhân dân)?|cmnd\\b|cmtnd\\b|cmt\\b");

  /** Cards that the Ministry of Foreign Affairs issues are valid. */
  private static final Wording OTHER_CARD =
      Folded.pattern("^ *(ngoại giao|công vụ|lãnh sự|(do|của) bộ ngoại giao)");

  /** What an old card still proves: facts of the time when it was issued. */
  private static final Wording HISTORY =
      Folded.pattern("đăng ký lại|đã có hồ sơ, giấy tờ cá nhân|quốc tịch|gốc việt");

  private static final Wording REFUSED =
      Folded.pattern("không (phải|cần|yêu cầu|bắt buộc|được)|miễn");

  private static final Wording IDENTITY = Folded.pattern("tùy thân|nhân thân|xuất trình");

  /** Words of a list of identity papers, walked over to see what leads the list. */
  private static final List<String> LISTED =
      List.of(
          "giấy",
          "thẻ",
          "căn cước công dân",
          "căn cước",
          "cccd",
          "hộ chiếu",
          "định danh cá nhân",
          "hoặc",
          "và",
          "hay");

  /** What leads a list of fields of a form, of photos or of quoted words. */
  private static final List<String> FIELD =
      List.of("số", "kiểu", "nơi cấp", "ngày cấp", "thông tin", "thông tin về", "trên", "cụm từ");

  private static final int LONGEST_LIST = 120;

  private OldCards() {}

  /**
   * A naming of the old card.
   *
   * @param quote the words that name it
   * @param demand as what: a paper asked for, one not asked for, or a mention
   */
  record Named(String quote, Demand demand) {}

  /** The first naming of the card as a paper, else any naming of it; absent where there is none. */
  static @Nullable Named read(Folded row, Folded procedure) {
    Hits card = row.hits(CARD);
    Named mention = null;
    while (card.find()) {
      int start = card.start();
      int end = card.end();
      if (row.part(end, row.text().length()).has(OTHER_CARD)) {
        continue;
      }
      boolean history = procedure.has(HISTORY) && !row.has(IDENTITY);
      int from = start - (row.text().startsWith("giấy ", Math.max(0, start - 5)) ? 5 : 0);
      String quote = row.original().substring(Math.max(0, from), end);
      if (!history && !field(row.text().substring(Math.max(0, start - LONGEST_LIST), start))) {
        Folded lead = row.part(row.boundaryBefore(start), start);
        return new Named(quote, lead.has(REFUSED) ? Demand.WAIVED : Demand.DEMANDED);
      }
      mention = new Named(quote, Demand.MENTION);
    }
    return mention;
  }

  private static boolean field(String before) {
    String rest = before;
    String last = null;
    while (!rest.equals(last)) {
      last = rest;
      rest = withoutPunctuation(rest);
      if (FIELD.stream().anyMatch(rest::endsWith)) {
        return true;
      }
      for (String word : LISTED) {
        if (rest.endsWith(word)) {
          rest = rest.substring(0, rest.length() - word.length());
          break;
        }
      }
    }
    return false;
  }

  private static String withoutPunctuation(String text) {
    int end = text.length();
    while (end > 0 && " ,/(\"“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
