package vn.tinhgon.language.burdens;

import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;

/** A certified copy, or one from the register, that is asked for together with the original. */
public final class OriginalsBesides {

  private static final Wording CERTIFIED =
      Folded.pattern(
          "bản (sao|chụp)(?! điện)[^.;:]{0,60}? (chứng thực|công chứng|từ sổ gốc)|sao y (chứng thực|công chứng)");
  private static final Wording ORIGINAL = Folded.pattern("bản (chính|gốc)");
  private static final Wording AND =
      Folded.pattern("và|kèm|cùng|đồng thời|mang theo|xuất trình|đối chiếu");
  private static final Wording ORIGINAL_FIRST =
      Folded.pattern(
          "bản (chính|gốc)( để đối chiếu)?(,| và|, và| kèm| kèm theo| cùng)( nộp)?( \\d{1,2})? bản (sao|chụp) (có |được )?(chứng thực|công chứng)");

  /** Where one of both will do, or the original is shown in some cases only. */
  private static final Wording CHOICE =
      Folded.pattern("hoặc|hay là|không|chưa|nếu|trường hợp|khi|đối với|điện tử|cần chứng thực|/");

  /** What may follow "bản chính" if it is the original of the paper that was copied. */
  private static final Wording SAME_PAPER =
      Folded.pattern(
          "^( *$| *[).;,]| (để|đối chiếu|nhằm|kiểm tra)| của (giấy tờ|văn bằng|văn bản|tài liệu|các giấy tờ) (này|trên|đó|nêu trên))");

  private static final Wording APART =
      Folded.pattern("giả mạo|nghi ngờ|nghi vấn|dấu hiệu|bản dịch|nước ngoài|hợp pháp hóa");

  /** How far behind the certified copy the original may be named. */
  private static final int NEAR = 120;

  /** How far before and behind them words may stand that leave a choice. */
  private static final int AROUND = 40;

  private OriginalsBesides() {}

  /** The words that ask for both; empty where none do. */
  static String read(Folded row) {
    if (row.has(APART)) {
      return "";
    }
    Hits first = row.hits(ORIGINAL_FIRST);
    if (first.find() && !choice(row, first.start(), first.end())) {
      return row.original().substring(first.start(), first.end());
    }
    Hits copy = row.hits(CERTIFIED);
    while (copy.find()) {
      int end = copy.end();
      Folded rest = row.part(end, Math.min(row.boundaryAfter(end), end + NEAR));
      Hits original = rest.hits(ORIGINAL);
      if (original.find()) {
        Folded between = rest.part(0, original.start());
        Folded after = row.part(end + original.end(), row.text().length());
        if (between.has(AND)
            && after.has(SAME_PAPER)
            && !choice(row, copy.start(), end + original.end())) {
          int to = Math.min(row.boundaryAfter(end), end + original.end() + AROUND);
          return row.original().substring(copy.start(), to).strip();
        }
      }
    }
    return "";
  }

  private static boolean choice(Folded row, int from, int to) {
    int start = Math.max(row.boundaryBefore(from), from - AROUND);
    int end = Math.min(row.boundaryAfter(to), to + AROUND);
    return row.part(start, Math.max(start, end)).has(CHOICE);
  }
}
