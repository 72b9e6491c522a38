package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.Parties.Party;
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
final class StepActors {

  private static final String HEAD =
      "[^\\p{L}]{0,6}(bước [\\divx]{1,4}[^\\p{L}]{0,4})?([a-eđ1-9]{1,2}[.)] {0,3})?";
  private static final Pattern HEADING_OF_APPLICANT =
      Folded.pattern(
          HEAD
              + "(chuẩn bị|lập|nộp|gửi|khai báo|kê khai)( và (nộp|gửi))? hồ sơ[^.;,\\n]{0,60}?( tthc| thủ tục hành chính)?( \\([^)]{0,40}\\))?(:|\\n| tổ chức| -)");
  private static final Pattern HEADING_OF_AGENCY =
      Folded.pattern(
          HEAD
              + "(giải quyết|tiếp nhận|thẩm định|kiểm tra|xem xét|trả kết quả|xử lý|quyết định|phê duyệt|thẩm tra|lấy ý kiến|ban hành|cấp)\\b[^.;,]{0,90}?( tthc|:| -)");

  private static final Pattern STEP_NUMBER =
      Pattern.compile("bước {0,3}(\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|sáu)(?![\\p{L}\\d])");
  private static final Pattern HANDING_IN =
      Folded.pattern(
          "(nộp|gửi|chuẩn bị|lập|khai|kê khai|khai báo|đăng ký)( trực tuyến| trực tiếp| đầy đủ| đủ)?( \\d{1,2} bộ)? (hồ sơ|đơn|tờ khai|giấy tờ|văn bản|phiếu)(?!, tiếp nhận)|nộp, xuất trình|thực hiện (kê )?khai");
  private static final Pattern THEN_HANDS_IN =
      Folded.pattern(
          "trường hợp (người|tổ chức|cá nhân)[^.;]{0,80} thì (phải )?(điểm chỉ|nộp|gửi|đăng ký)");

  private static final Pattern RECEIPT =
      Folded.pattern("(nhận được|được nhận) (giấy|phiếu) (tiếp nhận|biên nhận|hẹn)");
  private static final Pattern ANSWERS =
      Folded.pattern(
          "(phải )?có ý kiến|cho ý kiến|tham gia ý kiến|có (văn bản |công văn )?trả lời|trả lời bằng văn bản|có văn bản (tham gia|góp) ý|gửi ý kiến|góp ý");
  private static final Pattern ASKED =
      Folded.pattern(
          "(kể từ|từ) (ngày|khi) nhận (được )?(đủ )?(văn bản|công văn|đề nghị|yêu cầu|danh sách|hồ sơ lấy ý kiến|phiếu lấy ý kiến|ý kiến)(?! (đề nghị )?(của )?(tổ chức|cá nhân|người|doanh nghiệp|chủ))");

  private static final Pattern COLLECTS =
      Folded.pattern(
          "(đến|để|tới)( nơi [^.;,]{0,40})? nhận (kết quả|giấy|thông báo|thẻ)|nhận kết quả( tại|:| giải quyết| qua)|ngày hẹn[^.;]{0,90} nhận ");
  private static final Pattern HANDS_IN =
      Folded.pattern(
          "nộp (trực tiếp |đủ |đầy đủ )?(01 |một |\\d{1,2} )?(\\(một\\) )?(bộ )?(hồ sơ|đơn|phí|lệ phí)|gửi (01 bộ )?hồ sơ|chuẩn bị (đầy đủ )?hồ sơ|(lập|hoàn thiện) hồ sơ|hồ sơ [^.;,]{0,80}được (gửi|nộp)|kê khai|khai (báo|thông tin)|đăng ký (trực tuyến|tài khoản)|điểm chỉ|xuất trình|truy cập|đăng nhập|gửi (đến|cho|về) (chi cục|cơ quan|sở|bộ|ủy ban|cục|hải quan)");
  private static final Pattern OFFICE_VERB =
      Folded.pattern(
          "tiếp nhận|thẩm định|kiểm tra hồ sơ|trả kết quả|được trả|không yêu cầu|giải quyết hồ sơ|xem xét|thụ lý|cấp (giấy|thẻ|phép|chứng)|phê duyệt|ban hành|ra quyết định|gửi biên bản|vào sổ|hướng dẫn (người|tổ chức|cá nhân|ngay)|thực hiện kiểm tra|trình ");

  /** Whoever stands behind these takes the dossier. */
  private static final Pattern RECEIVER =
      Folded.pattern(
          "(nộp|gửi|xuất trình|trình)[^.;\\n]{0,160}? (đến|tại|cho|về|tới|gửi) (các |một trong các )?(?<name>chủ đầu tư|nhà trường|bệnh viện|doanh nghiệp|công ty|ngân hàng|(cơ sở|tổ chức|đơn vị|trung tâm|trường|hội|ban|văn phòng|bên|người|cảng|quỹ) (?!được|nơi|có|để|theo|thuộc|do|là|và|hoặc|qua|trực|quy|nộp|yêu|đề)\\p{L}+)");

  /** Who takes dossiers without being an office of the state. */
  private static final Pattern PRIVATE =
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
      Matcher m = RECEIVER.matcher(text.text());
      while (receivers.size() < MOST_RECEIVERS && m.find()) {
        receivers.add(m.group("name"));
      }
    }
    return actor;
  }

  private @Nullable Actor actor(Folded text, List<Party> parties) {
    if (HEADING_OF_APPLICANT.matcher(text.text()).lookingAt() || opensWithHandingIn(text)) {
      return Actor.APPLICANT;
    }
    Party main = Parties.main(parties);
    Actor actor = main == null ? withoutSubject(text, parties) : actor(text, main);
    boolean office = HEADING_OF_AGENCY.matcher(text.text()).lookingAt();
    if (actor != Actor.APPLICANT || main == null || !office) {
      return actor;
    }
    for (Party party : parties) {
      Actor other = party.condition() ? null : actor(text, party);
      if (other != null && other != Actor.APPLICANT) {
        return other;
      }
    }
    return Actor.AGENCY;
  }

  /** "Nộp hồ sơ đến …", "Trường hợp người yêu cầu không ký được thì phải điểm chỉ". */
  private static boolean opensWithHandingIn(Folded text) {
    int length = text.text().length();
    int start = Clauses.skipMarks(text, 0, length);
    Matcher step = STEP_NUMBER.matcher(text.text()).region(start, length);
    int from = step.lookingAt() ? Clauses.skipMarks(text, step.end(), length) : start;
    return HANDING_IN.matcher(text.text()).region(from, length).lookingAt()
        || THEN_HANDS_IN
            .matcher(text.text())
            .region(from, Clauses.sentenceEnd(text, from))
            .lookingAt();
  }

  private @Nullable Actor withoutSubject(Folded text, List<Party> parties) {
    if (text.has(COLLECTS)) {
      return Actor.APPLICANT;
    }
    Matcher handsIn = HANDS_IN.matcher(text.text());
    Matcher verb = OFFICE_VERB.matcher(text.text());
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
      case ONE_STOP -> Actor.ONE_STOP;
      case ASKED -> Actor.COORDINATING;
      case OTHER -> null;
      case AGENCY -> agency(text, party);
      case BODY, APPLICANT -> applicant(text, party);
    };
  }

  private static Actor agency(Folded text, Party party) {
    int end = Clauses.sentenceEnd(text, party.end());
    String sentence = text.text().substring(Clauses.sentenceStart(text, party.start()), end);
    String name = text.text().substring(party.start(), Math.min(end, party.start() + NEAR));
    if (name.contains("(bộ phận một cửa")) {
      return Actor.ONE_STOP;
    }
    boolean answers = ANSWERS.matcher(sentence).find() && ASKED.matcher(sentence).find();
    return answers ? Actor.COORDINATING : Actor.AGENCY;
  }

  private @Nullable Actor applicant(Folded text, Party party) {
    int end = Math.min(text.text().length(), party.end() + NEAR);
    String words = text.text().substring(party.start(), end);
    if (RECEIPT.matcher(words).find()) {
      return Actor.AGENCY;
    }
    for (String receiver : receivers) {
      if (words.startsWith(receiver)) {
        return PRIVATE.matcher(receiver).lookingAt() ? null : Actor.AGENCY;
      }
    }
    return Actor.APPLICANT;
  }
}
