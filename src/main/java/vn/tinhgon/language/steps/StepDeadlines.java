package vn.tinhgon.language.steps;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.agencies.Parties.Kind;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.parts.TimeLimits;
import vn.tinhgon.language.parts.TimeLimits.Limit;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Step.Actor;

/**
 * The time limits of a step, and whose they are.
 *
 * <ul>
 *   <li>A limit binds the subject of its clause; "kể từ ngày nhận hồ sơ" binds the agency, "kể từ
 *       ngày nhận thông báo bổ sung" the applicant.
 *   <li>The limit of another office that is asked meanwhile is not the step's, except where the
 *       step is that office's answer.
 *   <li>Of several limits of the agency the one for settling a complete dossier counts, not the one
 *       for receiving it or sending it back; of several cases or stages the first.
 *   <li>A step of the applicant has no limit of the agency.
 * </ul>
 */
public final class StepDeadlines {

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

  private enum Owner {
    AGENCY,
    ASKED,
    APPLICANT
  }

  private static final Wording SINCE_NOTICE =
      Folded.pattern(
          "[ ,]{0,3}(kể )?từ (ngày|khi|thời điểm) (người|tổ chức|doanh nghiệp|cá nhân)? ?(nhận được|có|được nhận) (văn bản |giấy )?(thông báo|yêu cầu|hướng dẫn)[^.;,]{0,60}(bổ sung|hoàn thiện|sửa đổi|nộp|của (cơ quan|sở|bộ|ủy))");
  private static final Wording SINCE_DOSSIER =
      Folded.pattern(
          "[ ,]{0,3}(kể )?từ (ngày|khi|thời điểm)( (cơ quan|sở|bộ|ủy ban|ubnd|cục|chi cục|phòng|hệ thống)[^.;,]{0,50})? (nhận|tiếp nhận|thụ lý)( được)?( đủ| đầy đủ)?( bộ)? (hồ sơ|đơn|tờ khai|đề nghị|văn bản đề nghị)");
  private static final Wording ASKS =
      Folded.pattern(
          "(yêu cầu|đề nghị|thông báo (cho|để)|để) [^.;:]{0,90}(bổ sung|hoàn thiện|hoàn chỉnh|nộp|giải trình|khắc phục|sửa đổi)[^.;:]{0,60}$");

  /** The anchor that a limit runs from. */
  private static final Wording SINCE =
      Folded.pattern("(kể từ|từ) (ngày|khi|thời điểm|lúc) [^,;.:]{0,120}");

  private static final Wording SENDS_BACK =
      Folded.pattern(
          "(chưa|không)( được)? (đầy đủ|đủ (thành phần|giấy tờ|hồ sơ|hoặc|theo|tài liệu)|hợp lệ|hợp pháp|đúng|đáp ứng (quy định về thành phần|thành phần|đầy đủ))|bổ sung|hoàn (thiện|chỉnh) hồ sơ|hướng dẫn|còn thiếu|cần (sửa đổi|chỉnh sửa|làm rõ)|trả lại hồ sơ|từ chối tiếp nhận|không tiếp nhận|thông báo (về việc )?tiếp nhận");
  private static final Wording SETTLES =
      Folded.pattern(
          "cấp (giấy|lại|mới|đổi|chứng|phép|thẻ|bản|đăng|cho|văn|gia)|(thực hiện|xem xét,?|quyết định|ban hành|ra)( việc)? (cấp|quyết định|công bố|công nhận|gia hạn)|quyết định|phê duyệt|chấp thuận|công nhận|ban hành|giải quyết|trả kết quả|thẩm định|trình |có văn bản (trả lời|thỏa thuận|chấp thuận|đồng ý|thông báo)|thông báo kết quả|chấp nhận hồ sơ|ký ");
  private static final Wording CHECKS_PAPERS =
      Folded.pattern("thành phần hồ sơ|tính (đầy đủ|hợp lệ)|kiểm tra( nội dung)? hồ sơ");
  private static final Wording ANSWERS =
      Folded.pattern(
          "được (lấy|xin|gửi lấy) ý kiến|có ý kiến|trả lời bằng văn bản|có văn bản trả lời|cho ý kiến|tham gia ý kiến");

  private static final Set<String> ABBREVIATED = Set.of("ubcknn", "ubck", "nhnn", "kbnn", "bhxh");

  private static final int LOOKED_AHEAD = 160;
  private static final int NAME = 12;

  private final Folded text;
  private final @Nullable Actor actor;
  private final List<Party> parties;

  private StepDeadlines(Folded text, @Nullable Actor actor, List<Party> parties) {
    this.text = text;
    this.actor = actor;
    this.parties = parties;
  }

  /** The limits in {@code text}, whose main actor is {@code actor}. */
  static Read read(Folded text, @Nullable Actor actor, List<Party> parties) {
    return new StepDeadlines(text, actor, parties).read();
  }

  private Read read() {
    Limit agency = null;
    Limit applicant = null;
    int best = Integer.MAX_VALUE;
    for (Limit limit : TimeLimits.in(text)) {
      int from = Clauses.sentenceStart(text, limit.start());
      int to = Clauses.sentenceEnd(text, limit.end());
      Owner owner = owner(limit, from, to);
      if (owner == Owner.APPLICANT) {
        applicant = applicant == null ? limit : applicant;
      } else if (actor != Actor.APPLICANT
          && (owner == Owner.AGENCY || actor == Actor.COORDINATING)) {
        int rank = agency != null && best == 0 ? best : rank(text.part(from, to));
        agency = rank < best ? limit : agency;
        best = Math.min(best, rank);
      }
    }
    return new Read(
        agency == null ? null : agency.deadline(),
        agency == null ? null : text.clause(agency.start(), agency.end()),
        applicant == null ? null : applicant.deadline(),
        applicant == null ? null : text.clause(applicant.start(), applicant.end()));
  }

  /** 0 for settling a dossier, 2 for receiving or sending back one, 1 for what lies between. */
  private static int rank(Folded sentence) {
    BitSet anchors = new BitSet();
    Hits since = sentence.hits(SINCE);
    while (since.find()) {
      anchors.set(since.start(), since.end());
    }
    int settles = first(sentence, SETTLES, anchors);
    int sendsBack = first(sentence, SENDS_BACK, anchors);
    if (sendsBack < settles) {
      return 2;
    }
    boolean settled = settles < Integer.MAX_VALUE;
    boolean checks = first(sentence, CHECKS_PAPERS, anchors) < Integer.MAX_VALUE;
    return settled ? 0 : checks ? 2 : 1;
  }

  /** Where {@code wording} first stands outside {@code others}. */
  private static int first(Folded sentence, Wording wording, BitSet others) {
    Hits hits = sentence.hits(wording);
    while (hits.find()) {
      if (!others.get(hits.start())) {
        return hits.start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private Owner owner(Limit limit, int from, int to) {
    int ahead = Math.min(text.text().length(), limit.end() + LOOKED_AHEAD);
    boolean onDossier = text.opens(SINCE_DOSSIER, limit.end(), ahead);
    boolean onNotice = text.opens(SINCE_NOTICE, limit.end(), ahead);
    boolean asked = text.has(ASKS, from, limit.start());
    Party subject = subject(limit, from, to);
    if (onDossier) {
      return subject != null && subject.kind() == Kind.ASKED ? Owner.ASKED : ofOffice(subject, to);
    }
    if (onNotice || asked) {
      return Owner.APPLICANT;
    }
    if (subject == null) {
      return actor == Actor.APPLICANT ? Owner.APPLICANT : Owner.AGENCY;
    }
    return switch (subject.kind()) {
      case ASKED -> Owner.ASKED;
      case APPLICANT -> actor == null ? Owner.AGENCY : Owner.APPLICANT;
      case BODY -> actor == null || actor == Actor.AGENCY ? Owner.AGENCY : Owner.APPLICANT;
      default -> ofOffice(subject, to);
    };
  }

  /** An office that answers, and is not the one that the step is about, is asked meanwhile. */
  private Owner ofOffice(@Nullable Party subject, int to) {
    boolean answers =
        subject != null
            && subject.kind() != Kind.APPLICANT
            && subject.kind() != Kind.BODY
            && subject.start() < to
            && text.has(ANSWERS, subject.start(), to)
            && !main(subject);
    return answers ? Owner.ASKED : Owner.AGENCY;
  }

  private boolean main(Party subject) {
    Party main = Parties.main(parties);
    return main == null || name(main).equals(name(subject));
  }

  private String name(Party party) {
    String words = text.text().substring(party.start(), party.end());
    return ABBREVIATED.contains(words)
        ? words
        : text.text()
            .substring(party.start(), Math.min(text.text().length(), party.start() + NAME));
  }

  /** The subject of the limit's clause: the last one before it in its sentence, or the next. */
  private @Nullable Party subject(Limit limit, int from, int to) {
    Party before = null;
    Party after = null;
    for (Party party : parties) {
      boolean inSentence = party.start() >= from && party.start() < to;
      if (!party.condition() && inSentence) {
        before = party.start() < limit.start() ? party : before;
        after = after == null && party.start() >= limit.end() ? party : after;
      }
    }
    return before != null ? before : after;
  }
}
