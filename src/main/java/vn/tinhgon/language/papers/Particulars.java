package vn.tinhgon.language.papers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;

/** What a row says of its paper besides naming it: form, issuer, how many, how old it may be. */
public final class Particulars {

  private static final Wording FORM =
      Folded.pattern(
          "mẫu( số| biểu số)?:? {0,3}(?=[\\p{L}/.-]{0,12}\\d)[\\p{L}\\d./-]{0,24}[\\p{L}\\d]");
  private static final Wording APPENDIX =
      Folded.pattern("phụ lục( số)? {0,3}([ivxlc]{1,6}|\\d{1,3})[a-z]?\\b");
  private static final Wording COUNT =
      Folded.groups("\\b(\\d{1,2})( \\([^)]{1,12}\\))? (bản|bộ)(?!\\p{L})");
  private static final Wording ISSUED =
      Folded.groups("do ([^,;.():]{3,80}?) (cấp|ban hành|lập|phát hành)(?!\\p{L})");
  private static final Wording VALID =
      Folded.groups(
          "(không quá|trong vòng|trong thời hạn|trong thời gian|có giá trị( trong( vòng| thời hạn)?)?|thời hạn|chưa quá) (\\d{1,3})( \\([^)]{1,24}\\))? (ngày làm việc|ngày|tháng|năm)(?!\\p{L})");

  /** What makes a stretch of time the age of a paper and not the length of something else. */
  private static final Wording AGE =
      Folded.pattern(
          "cấp|nộp hồ sơ|có giá trị|từ ngày (chụp|lập|ký|xác nhận)|tính đến (ngày|thời điểm)");

  private static final int MONTHS_A_YEAR = 12;

  private Particulars() {}

  /** The form's number, with its appendix ("Mẫu số 18, Phụ lục II"); absent where none is given. */
  static @Nullable String form(Folded row) {
    String form = row.first(FORM);
    String appendix = row.first(APPENDIX);
    if (form.isEmpty()) {
      return null;
    }
    return appendix.isEmpty() ? form : form + ", " + appendix;
  }

  /** Who issues the paper, in the row's words; absent where they do not say. */
  static @Nullable String issuer(Folded row) {
    Hits m = row.hits(ISSUED);
    return m.find() ? row.original().substring(m.start(1), m.end(1)).strip() : null;
  }

  /** How many the words ask for; absent where they do not say. */
  static @Nullable Integer count(Folded row) {
    Hits m = row.hits(COUNT);
    return m.find() ? Integer.valueOf(m.group(1)) : null;
  }

  /**
   * How old the paper may be at most when it is handed in; years are given in months; absent where
   * the words do not say.
   */
  static @Nullable Deadline validity(Folded row) {
    Hits m = row.hits(VALID);
    while (m.find()) {
      String clause = row.clause(m.start(), m.end());
      if (Folded.of(clause).has(AGE)) {
        int amount = Integer.parseInt(m.group(4));
        return switch (m.group(6)) {
          case "ngày làm việc" -> of(amount, TimeUnit.WORKING_DAY);
          case "ngày" -> of(amount, TimeUnit.DAY);
          case "tháng" -> of(amount, TimeUnit.MONTH);
          default -> of(amount * MONTHS_A_YEAR, TimeUnit.MONTH);
        };
      }
    }
    return null;
  }

  private static @Nullable Deadline of(int amount, TimeUnit unit) {
    return amount == 0 ? null : new Deadline(BigDecimal.valueOf(amount), unit);
  }
}
