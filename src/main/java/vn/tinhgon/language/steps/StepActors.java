package vn.tinhgon.language.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.agencies.AgencyNames;
import vn.tinhgon.language.agencies.Parties;
import vn.tinhgon.language.agencies.Parties.Party;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Step.Actor;

/**
 * Who acts in a step: the subject of its first main clause, also where others act further on ("Nộp,
 * tiếp nhận hồ sơ").
 *
 * <ul>
 *   <li>A heading decides before the sentences under it: under "Giải quyết hồ sơ" acts an office,
 *       under "Nộp hồ sơ" the applicant.
 *   <li>Whoever a dossier is handed to is no applicant in the steps after: a registration body ("cơ
 *       sở đăng kiểm") is then the agency; an investor ("chủ đầu tư") is neither, which is {@code
 *       null}.
 *   <li>Who answers what another office asks ("có văn bản trả lời") is coordinating.
 *   <li>A sentence without a subject is its verb's: who hands in or collects is the applicant, who
 *       receives, appraises or returns is the agency. Where the verb does not say either, it is
 *       {@code null}: "Niêm yết công khai".
 * </ul>
 *
 * <p>One reader reads the steps of one procedure in their order, as earlier ones name the receiver.
 */
public final class StepActors {

  /** What a heading of a step of the office begins with. */
  private static final Wording OFFICE_HEADING =
      Folded.pattern(
          "giải quyết|thẩm định|thẩm tra|kiểm tra|xem xét|trả (kết quả|lời)|xử lý|quyết định|phê duyệt|lấy ý kiến|ban hành|cấp |thực hiện kiểm|đánh giá|tổ chức (đánh|thẩm|kiểm|họp)|thông báo|xác minh|trình ");

  /** The whole of handling under one heading: whoever decides acts, not who takes the dossier. */
  private static final Wording HANDLING_HEADING =
      Folded.pattern("giải quyết( hồ sơ)?( tthc| thủ tục)");

  private static final int LONGEST_HEADING = 140;

  /** "a) Bước 1. 1.1." */
  private static final int MOST_NUMBERS = 3;

  /** "Bước 2", "a)", "b1)", "1.1.", "II." */
  private static final Pattern STEP_NUMBER =
      Pattern.compile(
          "bước {0,3}(\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|sáu)(?![\\p{L}\\d])"
              + "|(\\p{L}\\d{0,2}|[ivx]{1,4}|\\d{1,2}(\\.\\d{1,2}){0,3})[.)/]");

  private static final Wording HANDING_IN =
      Folded.pattern(
          "(nộp|gửi|chuẩn bị|lập|khai|kê khai|khai báo|đăng ký)( trực tuyến| trực tiếp| đầy đủ| đủ)?( \\d{1,2} bộ| một bộ| bộ)? (hồ sơ|đơn|tờ khai|giấy tờ|văn bản|phiếu)(?!, tiếp nhận)|nộp, xuất trình|nộp (phí|lệ phí|tiền|thuế)|(nộp|gửi) cho |trách nhiệm của (đối tượng|người (nộp|khai|đề nghị|yêu cầu))|thực hiện (kê )?khai|nhận kết quả");
  private static final Wording THEN_HANDS_IN =
      Folded.pattern(
          "trường hợp (người|tổ chức|cá nhân)[^.;]{0,80} thì (phải )?(điểm chỉ|nộp|gửi|đăng ký)");

  private static final Wording HANDLING =
      Folded.pattern(
          "kiểm tra|lấy mẫu|thẩm định|thẩm tra|tiếp nhận|thông báo (kết quả|cho)|trả |xem xét|xử lý|giải quyết|cấp (giấy|thẻ|phép|chứng)|thụ lý|ra quyết định|xác minh|đánh giá|ban hành|tổ chức (họp|thẩm|kiểm|đánh|lấy)|tiến hành|(ký )?duyệt |ký duyệt|đóng dấu|xác nhận (thông quan|thanh khoản)|chuyển hồ sơ|phát (chứng|thẻ|giấy)|thu (nhận|thẻ|lệ phí|phí)|in (phiếu|giấy|trích)");
  private static final Wording RECEIPT =
      Folded.pattern("(nhận được|được nhận) (giấy|phiếu) (tiếp nhận|biên nhận|hẹn)");
  private static final Wording DECIDES =
      Folded.pattern("thẩm định|thẩm tra|trình |quyết định|phê duyệt|cấp (giấy|phép)");
  private static final Wording ANSWERS =
      Folded.pattern(
          "(phải )?có ý kiến|cho ý kiến|tham gia ý kiến|có (văn bản |công văn )?trả lời|trả lời bằng văn bản|có văn bản (tham gia|góp) ý|gửi ý kiến|góp ý");
  private static final Wording ASKED =
      Folded.pattern(
          "(kể từ|từ) (ngày|khi) nhận (được )?(đủ )?(văn bản|công văn|đề nghị|yêu cầu|danh sách|hồ sơ lấy ý kiến|phiếu lấy ý kiến|ý kiến)(?! (đề nghị )?(của )?(tổ chức|cá nhân|người|doanh nghiệp|chủ))");

  private static final Wording COLLECTS =
      Folded.pattern(
          "(đến|để|tới)( nơi [^.;,]{0,40})? nhận (kết quả|giấy|thông báo|thẻ)|nhận kết quả( tại|:| giải quyết| qua| trực)|ngày hẹn[^.;]{0,90} nhận ");
  private static final Wording HANDS_IN =
      Folded.pattern(
          "nộp (trực tiếp |đủ |đầy đủ )?(01 |một |\\d{1,2} )?(\\(một\\) )?(bộ )?(hồ sơ|đơn|phí|lệ phí)|gửi (01 bộ )?hồ sơ|chuẩn bị (đầy đủ )?hồ sơ|(lập|hoàn thiện) hồ sơ|hồ sơ [^.;,]{0,80}được (gửi|nộp)|kê khai|khai (báo|thông tin)|đăng ký (trực tuyến|tài khoản)|điểm chỉ|xuất trình|truy cập|đăng nhập|gửi (đến|cho|về) (chi cục|cơ quan|sở|bộ|ủy ban|cục|hải quan)");
  private static final Wording OFFICE_VERB =
      Folded.pattern(
          "tiếp nhận|thẩm định|kiểm tra hồ sơ|trả kết quả|được trả|không yêu cầu|giải quyết hồ sơ|xem xét|thụ lý|cấp (giấy|thẻ|phép|chứng)|phê duyệt|ban hành|ra quyết định|gửi biên bản|vào sổ|hướng dẫn (người|tổ chức|cá nhân|ngay)|thực hiện kiểm tra|trình ");

  /** Whoever stands behind these takes the dossier. */
  private static final Wording RECEIVER =
      Folded.groups(
          "(nộp|gửi|xuất trình|trình)[^.;\\n]{0,160}? (đến|tại|cho|về|tới|gửi) (các |một trong các )?(chủ đầu tư|nhà trường|bệnh viện|doanh nghiệp|công ty|ngân hàng|(cơ sở|tổ chức|đơn vị|trung tâm|trường|hội|ban|văn phòng|bên|người|cảng|quỹ) (?!được|nơi|có|để|theo|thuộc|do|là|và|hoặc|qua|trực|quy|nộp|yêu|đề)\\p{L}+)");

  /** Who takes dossiers without being an office of the state. */
  private static final Wording PRIVATE =
      Folded.pattern("(chủ đầu tư|doanh nghiệp|công ty|người|bên|nhà |ngân hàng)");

  private static final int NEAR = 90;
  private static final int MOST_RECEIVERS = 20;

  private final List<String> receivers = new ArrayList<>();

  /**
   * The actor of the next step; absent where its words do not say.
   *
   * @param parties the subjects of {@code text}
   */
  @Nullable Actor read(Folded text, List<Party> parties) {
    Actor actor = actor(text, parties);
    if (actor == Actor.APPLICANT) {
      Hits m = text.hits(RECEIVER);
      while (receivers.size() < MOST_RECEIVERS && m.find()) {
        receivers.add(m.group(4));
      }
    }
    return actor;
  }

  private @Nullable Actor actor(Folded text, List<Party> parties) {
    int from = afterNumber(text);
    if (opensWithHandingIn(text, from)) {
      return Actor.APPLICANT;
    }
    Party main = Parties.main(parties);
    Actor actor = main == null ? withoutSubject(text, parties, from) : actor(text, main);
    Set<Actor> subordinate = subordinate(text, from);
    if (actor == null || !subordinate.contains(actor)) {
      return actor;
    }
    for (Party party : parties) {
      Actor other = party.condition() ? null : actor(text, party);
      if (other != null && !subordinate.contains(other)) {
        return other;
      }
    }
    return actor == Actor.APPLICANT ? Actor.AGENCY : actor;
  }

  /** Who does not count as the actor under the heading of this text. */
  private static Set<Actor> subordinate(Folded text, int from) {
    int length = text.text().length();
    if (text.opens(HANDLING_HEADING, from, length)) {
      return Set.of(Actor.APPLICANT, Actor.ONE_STOP);
    }
    int end = from;
    while (end < length && ":\n.;".indexOf(text.original().charAt(end)) < 0) {
      end++;
    }
    boolean heading =
        end - from <= LONGEST_HEADING
            && end + 1 < length
            && ":\n".indexOf(text.original().charAt(end)) >= 0;
    return heading && text.opens(OFFICE_HEADING, from, length) ? Set.of(Actor.APPLICANT) : Set.of();
  }

  /** "Nộp hồ sơ đến …", "Trường hợp người yêu cầu không ký được thì phải điểm chỉ". */
  private static boolean opensWithHandingIn(Folded text, int from) {
    return text.opens(HANDING_IN, from, text.length())
        || text.opens(THEN_HANDS_IN, from, Clauses.sentenceEnd(text, from));
  }

  /** Behind bullets, marks and "Bước 2:". */
  private static int afterNumber(Folded text) {
    int length = text.text().length();
    int start = Clauses.skipMarks(text, 0, length);
    Matcher number = STEP_NUMBER.matcher(text.text());
    for (int i = 0; i < MOST_NUMBERS && number.region(start, length).lookingAt(); i++) {
      start = Clauses.skipMarks(text, number.end(), length);
    }
    return start;
  }

  private @Nullable Actor withoutSubject(Folded text, List<Party> parties, int from) {
    if (text.has(COLLECTS)) {
      return Actor.APPLICANT;
    }
    if (text.opens(HANDLING, from, text.length()) || AgencyNames.acts(text)) {
      return Actor.AGENCY;
    }
    Hits handsIn = text.hits(HANDS_IN);
    Hits verb = text.hits(OFFICE_VERB);
    boolean hands = handsIn.find();
    if (verb.find() && (!hands || verb.start() <= handsIn.start())) {
      return Actor.AGENCY;
    }
    if (hands) {
      return Actor.APPLICANT;
    }
    return parties.isEmpty() ? null : actor(text, parties.get(0));
  }

  private @Nullable Actor actor(Folded text, Party party) {
    return switch (party.kind()) {
      case LEADER -> Actor.LEADER;
      case ONE_STOP -> oneStop(text, party);
      case ASKED -> Actor.COORDINATING;
      case OTHER -> null;
      case AGENCY -> agency(text, party);
      case BODY, APPLICANT -> applicant(text, party);
    };
  }

  /** "Cơ quan tiếp nhận hồ sơ" that appraises or decides is more than a counter. */
  private static Actor oneStop(Folded text, Party party) {
    boolean counter = !text.text().startsWith("cơ quan", party.start());
    int end = Math.min(Clauses.sentenceEnd(text, party.end()), party.end() + NEAR);
    return counter || !text.has(DECIDES, party.end(), end) ? Actor.ONE_STOP : Actor.AGENCY;
  }

  private static Actor agency(Folded text, Party party) {
    int end = Clauses.sentenceEnd(text, party.end());
    Folded sentence = text.part(Clauses.sentenceStart(text, party.start()), end);
    String name = text.text().substring(party.start(), Math.min(end, party.start() + NEAR));
    if (name.contains("(bộ phận một cửa")) {
      return Actor.ONE_STOP;
    }
    boolean answers = sentence.has(ANSWERS) && sentence.has(ASKED);
    return answers ? Actor.COORDINATING : Actor.AGENCY;
  }

  private @Nullable Actor applicant(Folded text, Party party) {
    int end = Math.min(text.text().length(), party.end() + NEAR);
    if (text.has(RECEIPT, party.start(), end)) {
      return Actor.AGENCY;
    }
    String words = receivers.isEmpty() ? "" : text.text().substring(party.start(), end);
    for (String receiver : receivers) {
      if (words.startsWith(receiver)) {
        return PRIVATE.matcher(receiver).lookingAt() ? null : Actor.AGENCY;
      }
    }
    return Actor.APPLICANT;
  }
}
