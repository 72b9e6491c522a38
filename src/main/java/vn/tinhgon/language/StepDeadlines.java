package vn.tinhgon.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.Parties.Kind;
import vn.tinhgon.language.Parties.Party;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Deadline.TimeUnit;
import vn.tinhgon.model.Step.Actor;

/**
 * The time limits that a step's words set, and whose they are.
 *
 * <ul>
 *   <li>A limit binds the subject of its clause; of another office that is asked meanwhile, it is
 *       not the step's, except where the step is that office's answer.
 *   <li>Of several limits of the agency the one for settling a complete dossier counts, not the one
 *       for sending back an incomplete one; of several cases or stages the first.
 *   <li>"Ngay trong ngày nhận hồ sơ" is one day, minutes are fractions of an hour. What a paper is
 *       valid for, what a time is prolonged by, how long before an event something is due, and a
 *       time that has run out set no limit.
 *   <li>A step of the applicant has no limit of the agency.
 * </ul>
 */
final class StepDeadlines {

  /**
   * The limits read from one step.
   *
   * @param agency the agency's; absent where there is none
   * @param agencyWords the clause it was read from
   * @param applicant the applicant's; absent where there is none
   * @param applicantWords the clause it was read from
   */
  record Read(
      @Nullable Deadline agency,
      @Nullable String agencyWords,
      @Nullable Deadline applicant,
      @Nullable String applicantWords) {}

  private record Limit(Deadline deadline, int start, int end, Owner owner, int rank) {}

  private enum Owner {
    AGENCY,
    ASKED,
    APPLICANT
  }

  private static final String NUMERAL =
      "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười( (một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))?"
          + "|(hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi( (mốt|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))?";

  private static final Pattern COUNT =
      Folded.pattern(
          "(?<![\\p{L}\\p{N}/])((?<digits>\\d{1,3}([.,]\\d)?)( ?\\([^)]{1,24}\\))?|(?<numeral>"
              + NUMERAL
              + ")( ?\\( ?(?<bracketed>\\d{1,3}) ?\\))?) ?(?<unit>ngày làm việc|ngày|giờ làm việc|giờ hành chính|giờ|tiếng|phút|tháng|tuần)\\b(?! (\\d|tháng|làm việc từ|hết hạn))");

  /** "chậm nhất là ngày thứ 10 kể từ ngày phát sinh", not "ngày thứ 20 của tháng sau". */
  private static final Pattern DAY_NUMBER =
      Folded.pattern("ngày thứ (?<number>\\d{1,3})( \\([^)]{1,20}\\))? (kể từ|sau|từ) ");

  private static final Pattern SAME_DAY =
      Folded.pattern(
          "(ngay )?trong (cùng )?ngày( làm việc)?(?= (nhận|tiếp nhận|,|;|kể từ|hoặc)|[,;.])");

  /** What makes a number of days a limit, right before it. */
  private static final Pattern LIMIT =
      Folded.pattern(
          "(trong|thời hạn|thời gian|chậm nhất|muộn nhất|muộn hơn|không quá|tối đa|vòng|sau|quá|hạn|là|khoảng|ngay|và|hoặc|đa là|thêm|thành|:)( (là|không quá|tối đa|chậm nhất|trong|vòng|thời hạn|thời gian|kể từ|sau))* ?$");

  private static final Pattern NO_LIMIT_BEFORE =
      Folded.pattern(
          "(hiệu lực|giá trị( sử dụng)?|sử dụng|lưu trữ|gia hạn|kéo dài|tăng|cộng|hết( thời)? hạn|quá( thời)? hạn|hạn dùng|tuổi|thời gian (hoạt động|hành nghề|công tác|tập sự|làm việc|cư trú|đào tạo|thực hành))[^.;,]{0,50}$|(trường hợp|nếu) (đã )?quá $|thêm( không quá)? $");
  private static final Pattern LAPSE_AFTER =
      Folded.pattern(
          "[^.;]{0,160}(mà |nếu )?không (nhận được|có (ý kiến|văn bản|phản hồi)|nộp|hoàn thiện|bổ sung|đăng ký|thực hiện)");
  private static final Pattern NO_LIMIT_AFTER =
      Folded.pattern(
          " ?(\\([^)]{0,20}\\) )?(trước (ngày|khi|thời điểm|đó)|liên tục|liên tiếp|trở lên|một lần|đầu tiên|cuối cùng|sau ngày|đối với hộ|của (tháng|quý|năm)|hằng|hàng)");
  private static final Pattern BEFORE_EVENT = Folded.pattern("(ít nhất|tối thiểu|trước)( là)? $");

  private static final Pattern OF_APPLICANT_AFTER =
      Folded.pattern(
          "[ ,]{0,3}(kể )?từ (ngày|khi|thời điểm) (người|tổ chức|doanh nghiệp|cá nhân)? ?(nhận được|có|được nhận) (văn bản |giấy )?(thông báo|yêu cầu|hướng dẫn)[^.;,]{0,60}(bổ sung|hoàn thiện|sửa đổi|nộp|của (cơ quan|sở|bộ|ủy))");
  private static final Pattern ON_DOSSIER =
      Folded.pattern(
          "[ ,]{0,3}(kể )?từ (ngày|khi|thời điểm)( (cơ quan|sở|bộ|ủy ban|ubnd|cục|chi cục|phòng|hệ thống)[^.;,]{0,50})? (nhận|tiếp nhận|thụ lý)( được)?( đủ| đầy đủ)?( bộ)? (hồ sơ|đơn|tờ khai|đề nghị|văn bản đề nghị)");
  private static final Pattern ASKS =
      Folded.pattern(
          "(yêu cầu|đề nghị|thông báo (cho|để)|để) [^.;:]{0,90}(bổ sung|hoàn thiện|hoàn chỉnh|nộp|giải trình|khắc phục|sửa đổi)[^.;:]{0,60}$");

  /** The anchor that a limit runs from. */
  private static final Pattern SINCE =
      Folded.pattern("(kể )?từ (ngày|khi|thời điểm|lúc) [^,;.:]{0,120}");

  private static final Pattern SENDS_BACK =
      Folded.pattern(
          "(chưa|không)( được)? (đầy đủ|đủ (thành phần|giấy tờ|hồ sơ|hoặc|theo|tài liệu)|hợp lệ|hợp pháp|đúng|đáp ứng (quy định về thành phần|thành phần|đầy đủ))|bổ sung|hoàn (thiện|chỉnh) hồ sơ|hướng dẫn|còn thiếu|cần (sửa đổi|chỉnh sửa|làm rõ)|trả lại hồ sơ|từ chối tiếp nhận|không tiếp nhận|thông báo (về việc )?tiếp nhận");
  private static final Pattern CHECKS_PAPERS =
      Folded.pattern("thành phần hồ sơ|tính (đầy đủ|hợp lệ)|kiểm tra( nội dung)? hồ sơ");
  private static final Pattern AFTER_SUPPLEMENT =
      Folded.pattern(
          "sau khi[^.;,]{0,60} (bổ sung|hoàn chỉnh|hoàn thiện|chỉnh sửa)[^.;,]{0,40}$|(sửa đổi, )?bổ sung hoàn chỉnh (là )?$");
  private static final Pattern SETTLES =
      Folded.pattern(
          "cấp (giấy|lại|mới|đổi|chứng|phép|thẻ|bản|đăng|cho|văn|gia)|(thực hiện|xem xét,?|quyết định|ban hành|ra)( việc)? (cấp|quyết định|công bố|công nhận|gia hạn)|quyết định|phê duyệt|chấp thuận|công nhận|ban hành|giải quyết|trả kết quả|thẩm định|trình |có văn bản (trả lời|thỏa thuận|chấp thuận|đồng ý|thông báo)|thông báo kết quả|ký ");
  private static final Pattern ANSWER =
      Folded.pattern(
          "(được (lấy|xin|gửi lấy) ý kiến|có ý kiến|trả lời bằng văn bản|có văn bản trả lời|cho ý kiến|tham gia ý kiến)");

  private static final Map<String, Integer> UNITS =
      Map.of("một", 1, "mốt", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "lăm", 5, "sáu", 6);
  private static final Map<String, Integer> MORE =
      Map.of("bảy", 7, "bẩy", 7, "tám", 8, "chín", 9, "mười", 10);

  private StepDeadlines() {}

  /** The limits in {@code text}, whose main actor is {@code actor}. */
  static Read read(Folded text, @Nullable Actor actor, List<Party> parties) {
    List<Limit> limits = limits(text, actor, parties);
    Limit agency = null;
    Limit applicant = null;
    for (Limit limit : limits) {
      if (limit.owner() == Owner.APPLICANT) {
        applicant = applicant == null ? limit : applicant;
      } else if (actor != Actor.APPLICANT
          && (limit.owner() == Owner.AGENCY || actor == Actor.COORDINATING)) {
        boolean better = agency != null && limit.rank() < agency.rank();
        agency = agency == null || better ? limit : agency;
      }
    }
    return new Read(
        agency == null ? null : agency.deadline(),
        agency == null ? null : text.clause(agency.start(), agency.end()),
        applicant == null ? null : applicant.deadline(),
        applicant == null ? null : text.clause(applicant.start(), applicant.end()));
  }

  private static List<Limit> limits(Folded text, @Nullable Actor actor, List<Party> parties) {
    List<Limit> found = new ArrayList<>();
    Matcher sameDay = SAME_DAY.matcher(text.text());
    while (sameDay.find()) {
      boolean working = sameDay.group().contains("làm việc");
      Deadline day = new Deadline(BigDecimal.ONE, working ? TimeUnit.WORKING_DAY : TimeUnit.DAY);
      found.add(limit(text, day, sameDay.start(), sameDay.end(), actor, parties));
    }
    Matcher number = DAY_NUMBER.matcher(text.text());
    while (number.find()) {
      Deadline days = new Deadline(new BigDecimal(number.group("number")), TimeUnit.DAY);
      found.add(limit(text, days, number.start(), number.end("number"), actor, parties));
    }
    Matcher m = COUNT.matcher(text.text());
    while (m.find()) {
      Deadline deadline = deadline(m);
      if (deadline != null && binds(text, m)) {
        found.add(limit(text, deadline, m.start(), m.end(), actor, parties));
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static @Nullable Deadline deadline(Matcher m) {
    BigDecimal amount;
    if (m.group("digits") != null) {
      amount = new BigDecimal(m.group("digits").replace(',', '.'));
    } else if (m.group("bracketed") != null) {
      amount = new BigDecimal(m.group("bracketed"));
    } else {
      amount = BigDecimal.valueOf(number(m.group("numeral")));
    }
    if (amount.signum() <= 0) {
      return null;
    }
    return switch (m.group("unit").replaceAll(" +", " ")) {
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
      if (word.equals("mươi")) {
        sum *= 10;
      } else {
        sum += UNITS.getOrDefault(word, MORE.getOrDefault(word, 0));
      }
    }
    return sum;
  }

  private static boolean binds(Folded text, Matcher m) {
    String before = text.text().substring(Math.max(0, m.start() - 70), m.start());
    if (!LIMIT.matcher(before).find() && !fromThen(text, m.end())) {
      return false;
    }
    if (NO_LIMIT_BEFORE.matcher(before).find()
        || AFTER_SUPPLEMENT.matcher(before).find()
        || BEFORE_EVENT.matcher(before).find()) {
      return false;
    }
    String after = text.text().substring(m.end(), Math.min(text.text().length(), m.end() + 220));
    String word = before.stripTrailing();
    boolean lapse =
        word.endsWith("quá") && !word.endsWith("không quá")
            || word.endsWith("sau")
            || word.endsWith("sau thời hạn")
            || word.endsWith("hết thời hạn");
    return !(lapse && LAPSE_AFTER.matcher(after).lookingAt())
        && !NO_LIMIT_AFTER.matcher(after).lookingAt();
  }

  private static boolean fromThen(Folded text, int end) {
    String after = text.text().substring(end, Math.min(text.text().length(), end + 12));
    return after.startsWith(" kể từ")
        || after.startsWith(", kể từ")
        || after.startsWith(" từ ngày");
  }

  private static Limit limit(
      Folded text,
      Deadline deadline,
      int start,
      int end,
      @Nullable Actor actor,
      List<Party> parties) {
    int from = Clauses.sentenceStart(text, start);
    int to = Clauses.sentenceEnd(text, end);
    Owner owner = owner(text, start, end, from, to, actor, parties);
    String sentence = SINCE.matcher(text.text().substring(from, to)).replaceAll(" ");
    return new Limit(deadline, start, end, owner, rank(sentence));
  }

  /** 0 for settling a dossier, 2 for receiving or sending back one, 1 for what lies between. */
  private static int rank(String sentence) {
    Matcher settles = SETTLES.matcher(sentence);
    Matcher sendsBack = SENDS_BACK.matcher(sentence);
    boolean settled = settles.find();
    if (sendsBack.find() && !(settled && settles.start() < sendsBack.start())) {
      return 2;
    }
    return settled ? 0 : CHECKS_PAPERS.matcher(sentence).find() ? 2 : 1;
  }

  private static Owner owner(
      Folded text,
      int start,
      int end,
      int from,
      int to,
      @Nullable Actor actor,
      List<Party> parties) {
    String after = text.text().substring(end, Math.min(text.text().length(), end + 160));
    String before = text.text().substring(from, start);
    if (OF_APPLICANT_AFTER.matcher(after).lookingAt() || ASKS.matcher(before).find()) {
      return ON_DOSSIER.matcher(after).lookingAt() ? Owner.AGENCY : Owner.APPLICANT;
    }
    Party subject = subject(parties, start, end, from, to);
    if (subject == null) {
      return actor == Actor.APPLICANT && !ON_DOSSIER.matcher(after).lookingAt()
          ? Owner.APPLICANT
          : Owner.AGENCY;
    }
    if (subject.kind() == Kind.ASKED) {
      return Owner.ASKED;
    }
    boolean applicant =
        subject.kind() == Kind.APPLICANT || subject.kind() == Kind.BODY && actor != Actor.AGENCY;
    if (applicant) {
      return actor == Actor.APPLICANT && !ON_DOSSIER.matcher(after).lookingAt()
              || actor != null && !ON_DOSSIER.matcher(after).lookingAt()
          ? Owner.APPLICANT
          : Owner.AGENCY;
    }
    boolean answers =
        ANSWER.matcher(text.text()).region(subject.start(), to).find()
            && !first(text, subject, parties);
    return answers ? Owner.ASKED : Owner.AGENCY;
  }

  /** Whether {@code subject} is the office that the step is about. */
  private static boolean first(Folded text, Party subject, List<Party> parties) {
    for (Party party : parties) {
      if (!party.condition()) {
        return name(text, party).equals(name(text, subject));
      }
    }
    return true;
  }

  private static String name(Folded text, Party party) {
    return text.text().substring(party.start(), Math.min(text.text().length(), party.start() + 12));
  }

  /** The subject of the limit's clause: the last one before it in its sentence, or the next. */
  private static @Nullable Party subject(
      List<Party> parties, int start, int end, int from, int to) {
    Party before = null;
    Party after = null;
    for (Party party : parties) {
      if (party.condition()) {
        continue;
      }
      if (party.start() >= from && party.start() < start) {
        before = party;
      }
      if (after == null && party.start() >= end && party.start() < to) {
        after = party;
      }
    }
    return before != null ? before : after;
  }
}
