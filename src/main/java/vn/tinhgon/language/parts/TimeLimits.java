package vn.tinhgon.language.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Letters;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;

/**
 * The amounts of time in a text that set a limit, whoever must keep them: "trong thời hạn 05 ngày
 * làm việc", "ngay trong ngày nhận hồ sơ" (one day), "chậm nhất là ngày thứ 10 kể từ ngày …".
 * Minutes are fractions of an hour. What a paper is valid for, what a time is prolonged by, how
 * long before an event something is due, and a time that has run out set no limit.
 */
public final class TimeLimits {

  /**
   * A limit in a text.
   *
   * @param deadline how long
   * @param start where its amount begins
   * @param end where its unit ends
   */
  public record Limit(Deadline deadline, int start, int end) {}

  private static final Wording UNIT =
      Folded.pattern(
          "(ngày làm việc|ngày|giờ làm việc|giờ hành chính|giờ|tiếng|phút|tháng|tuần)\\b(?! (\\d|tháng|làm việc từ|hết hạn))");

  private static final String NUMERAL =
      "(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))?"
          + "|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))?)";

  /** "05", "0,5", "15 (mười lăm)", "mười lăm (15)", "ba mươi", right before the unit. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,])(?:(?<digits>\\d{1,3}(?:[.,]\\d)?)(?: ?\\([^)]{1,24}\\))?|(?<numeral>"
              + NUMERAL
              + ")(?: ?\\( ?(?<bracketed>\\d{1,3}) ?\\))?) {0,2}$");

  private static final Wording SAME_DAY =
      Folded.pattern("trong (cùng )?ngày( làm việc)?(?= (nhận|tiếp nhận|,|;|kể từ|hoặc)|[,;.])");

  /** "ngày thứ 10 kể từ ngày phát sinh", not "ngày thứ 20 của tháng sau". */
  private static final Wording DAY_NUMBER =
      Folded.groups("ngày thứ (\\d{1,3})( \\([^)]{1,20}\\))? (kể từ|sau|từ) ");

  /** What makes an amount of time a limit, right before it. */
  private static final Pattern SETS =
      Pattern.compile(
          "(?<!\\p{L})(trong|thời hạn|thời gian|chậm nhất|muộn nhất|muộn hơn|không quá|tối đa|vòng|sau|quá|hạn|là|khoảng|ngay|và|hoặc|đa là|thêm|thành|:)"
              + "( (là|không quá|tối đa|chậm nhất|trong|vòng|thời hạn|thời gian|kể từ|sau)){0,4} {0,2}$");

  private static final Pattern NO_LIMIT_BEFORE =
      Pattern.compile(
          "(hiệu lực|giá trị( sử dụng)?|sử dụng|lưu trữ|gia hạn|kéo dài|tăng|cộng|hết( thời)? hạn|quá( thời)? hạn|hạn dùng|tuổi|thời gian (hoạt động|hành nghề|công tác|tập sự|làm việc|cư trú|đào tạo|thực hành))[^.;,]{0,50}$"
              + "|(trường hợp|nếu) (đã )?quá $|thêm( không quá)? $|(ít nhất|tối thiểu|trước)( là)? $"
              + "|sau khi[^.;,]{0,60} (bổ sung|hoàn chỉnh|hoàn thiện|chỉnh sửa)[^.;,]{0,40}$|bổ sung hoàn chỉnh (là )?$");
  private static final Wording NO_LIMIT_AFTER =
      Folded.pattern(
          " ?(\\([^)]{0,20}\\) )?(trước (ngày|khi|thời điểm|đó)|liên tục|liên tiếp|trở lên|một lần|đầu tiên|cuối cùng|sau ngày|đối với hộ|của (tháng|quý|năm)|hằng|hàng)");
  private static final Wording LAPSES =
      Folded.pattern(
          "[^.;]{0,160}(mà |nếu )?không (nhận được|có (ý kiến|văn bản|phản hồi)|nộp|hoàn thiện|bổ sung|đăng ký|thực hiện)");

  /** The most in one of 1,334 real texts are 23; what follows in a longer one is not read. */
  private static final int MOST = 200;

  private static final int LOOKED_BACK = 70;
  private static final int LOOKED_AHEAD = 220;
  private static final int LONGEST_AMOUNT = 44;
  private static final int LONGEST_NUMERAL = 4;

  private static final Pattern SPACES = Pattern.compile(" +");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("mươi", 0));

  private TimeLimits() {}

  /** The limits in {@code text}, in their order. */
  public static List<Limit> in(Folded text) {
    List<Limit> found = new ArrayList<>();
    Hits sameDay = text.hits(SAME_DAY);
    while (found.size() < MOST && sameDay.find()) {
      boolean working = sameDay.group().contains("làm việc");
      Deadline day = new Deadline(BigDecimal.ONE, working ? TimeUnit.WORKING_DAY : TimeUnit.DAY);
      found.add(new Limit(day, sameDay.start(), sameDay.end()));
    }
    Hits number = text.hits(DAY_NUMBER);
    while (found.size() < MOST && number.find()) {
      Deadline days = new Deadline(new BigDecimal(number.group(1)), TimeUnit.DAY);
      found.add(new Limit(days, number.start(), number.end(1)));
    }
    Hits unit = text.hits(UNIT);
    while (found.size() < MOST && unit.find()) {
      if (!numberEndsAt(text.text(), unit.start())) {
        continue;
      }
      int from = Math.max(0, unit.start() - LONGEST_AMOUNT);
      Matcher amount = AMOUNT.matcher(text.text()).region(from, unit.start());
      if (amount.useTransparentBounds(true).find()) {
        Deadline deadline = deadline(amount, unit.group());
        if (deadline != null && sets(text, amount.start(), unit.end())) {
          found.add(new Limit(deadline, amount.start(), unit.end()));
        }
      }
    }
    found.sort(Comparator.comparingInt(Limit::start));
    return found;
  }

  /** Whether what stands right before {@code end} may be the end of an amount. */
  private static boolean numberEndsAt(String text, int end) {
    int to = end;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && Letters.letter(text.charAt(from - 1))) {
      from--;
    }
    return from == to
        ? to > 0 && (text.charAt(to - 1) == ')' || Character.isDigit(text.charAt(to - 1)))
        : to - from <= LONGEST_NUMERAL && NUMBERS.containsKey(text.substring(from, to));
  }

  private static @Nullable Deadline deadline(Matcher m, String unit) {
    String digits = m.group("digits") != null ? m.group("digits") : m.group("bracketed");
    BigDecimal amount =
        digits != null
            ? new BigDecimal(digits.replace(',', '.'))
            : BigDecimal.valueOf(number(m.group("numeral")));
    if (amount.signum() <= 0) {
      return null;
    }
    return switch (SPACES.matcher(unit).replaceAll(" ")) {
      case "ngày làm việc" -> new Deadline(amount, TimeUnit.WORKING_DAY);
      case "ngày" -> new Deadline(amount, TimeUnit.DAY);
      case "giờ làm việc", "giờ hành chính" -> new Deadline(amount, TimeUnit.WORKING_HOUR);
      case "giờ", "tiếng" -> new Deadline(amount, TimeUnit.HOUR);
      case "phút" -> new Deadline(hours(amount), TimeUnit.HOUR);
      case "tháng" -> new Deadline(amount, TimeUnit.MONTH);
      default -> new Deadline(amount.multiply(BigDecimal.valueOf(7)), TimeUnit.DAY);
    };
  }

  private static BigDecimal hours(BigDecimal minutes) {
    return minutes.divide(BigDecimal.valueOf(60), 3, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** "mười lăm", "sáu mươi". */
  private static int number(String words) {
    int sum = 0;
    for (String word : words.split(" +", -1)) {
      sum = word.equals("mươi") ? sum * 10 : sum + NUMBERS.getOrDefault(word, 0);
    }
    return sum;
  }

  private static boolean sets(Folded text, int start, int end) {
    int line = text.original().lastIndexOf('\n', start - 1) + 1;
    String before = text.text().substring(Math.max(line, start - LOOKED_BACK), start);
    if (NO_LIMIT_BEFORE.matcher(before).find()
        || !SETS.matcher(before).find() && !runsFrom(text, end)) {
      return false;
    }
    String word = before.stripTrailing();
    if (word.endsWith("sau thời hạn") || word.endsWith("hết thời hạn") || clock(text, word, end)) {
      return false;
    }
    boolean over = word.endsWith("quá") && !word.endsWith("không quá") || word.endsWith("sau");
    int to = Math.min(text.text().length(), end + LOOKED_AHEAD);
    return !(over && LAPSES.matcher(text.text()).region(end, to).lookingAt())
        && !NO_LIMIT_AFTER.matcher(text.text()).region(end, to).lookingAt();
  }

  /** "nhận hồ sơ sau 16 giờ". */
  private static boolean clock(Folded text, String before, int end) {
    return text.text().startsWith("giờ", end - 3) && before.endsWith("sau") && !runsFrom(text, end);
  }

  private static boolean runsFrom(Folded text, int end) {
    return text.text().startsWith(" kể từ", end)
        || text.text().startsWith(", kể từ", end)
        || text.text().startsWith(" từ ngày", end);
  }
}
