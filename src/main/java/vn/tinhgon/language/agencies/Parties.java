package vn.tinhgon.language.agencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;

/**
 * Who acts in a text: the subjects of its clauses. In Vietnamese official prose a subject stands
 * first in its clause, behind a comma, a full stop, a colon, "thì" or a bullet; whoever stands
 * behind "của", "cho", "đến" or "kể từ ngày" does not act.
 */
public final class Parties {

  /** What a party is to the procedure. */
  public enum Kind {
    LEADER,
    ONE_STOP,
    /** an office that is asked for its opinion */
    ASKED,
    AGENCY,
    /** a body that may be applicant or the one that handles the dossier, as its verb says */
    BODY,
    APPLICANT,
    /** interpreter, witness: neither */
    OTHER
  }

  /**
   * A subject.
   *
   * @param kind what it is
   * @param start where it begins
   * @param end where its first words end
   * @param condition whether it stands in a condition ("trường hợp …", "khi …"), not in the main
   *     clause
   * @param verb whether a verb follows in its clause; without one, behind "kể từ ngày nhận hồ sơ
   *     của tổ chức", it is one of a list
   */
  public record Party(Kind kind, int start, int end, boolean condition, boolean verb) {}

  private static final Map<Kind, Wording> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        Kind.OTHER,
        Folded.pattern(
            "người (phiên dịch|làm chứng|bị tố cáo|bị khiếu nại)|cơ sở dữ liệu|người thứ ba"));
    WORDS.put(
        Kind.LEADER,
        Folded.pattern(
            "(phó )?chủ tịch|(phó )?(tổng )?giám đốc (sở|công an|trung tâm|bảo hiểm|ngân hàng nhà nước|kho bạc|văn phòng đăng ký|khu quản lý|học viện|cảng vụ)"
                + "|giám đốc(?= (quyết định|ký|xem xét))|(thứ trưởng|bộ trưởng)|thủ tướng|thống đốc|tổng thanh tra|tổng kiểm toán"
                + "|(phó )?(tổng |chi )?cục trưởng|vụ trưởng|viện trưởng|chánh (án|thanh tra|văn phòng)|lãnh đạo|thủ trưởng|người đứng đầu|trưởng (phòng|ban|công an|đồn)"
                + "|(cấp|người) có thẩm quyền (quyết định|phê duyệt|ký)|đội trưởng|trạm trưởng"));
    WORDS.put(
        Kind.ONE_STOP,
        Folded.pattern(
            "bộ phận (một cửa|tiếp nhận|trả kết quả)|trung tâm (phục vụ )?hành chính công|trung tâm phục vụ|(cán bộ|công chức|viên chức|nhân viên)( được giao)? (tiếp nhận|một cửa|bộ phận)"
                + "|(cơ quan|đơn vị|nơi) (tiếp nhận|nhận) hồ sơ|cơ quan tiếp nhận|bpmc\\b|văn thư|văn phòng bộ phận|bộ phận văn thư"));
    WORDS.put(
        Kind.ASKED,
        Folded.pattern(
            "(cơ quan|đơn vị|tổ chức|bộ, ngành|bộ|sở|địa phương)[^.;:]{0,60}? (được (gửi |đề nghị )?(lấy|xin|hỏi|tham vấn|cho) ý kiến|được tham vấn|được hỏi ý kiến)"
                + "|(cơ quan|đơn vị|tổ chức|bộ, ngành|sở, (ban, )?ngành)(, (cơ quan|đơn vị|tổ chức|cá nhân|địa phương)){0,6}( có)? liên quan"
                + "|cơ quan phối hợp"));
    WORDS.put(
        Kind.APPLICANT,
        Folded.pattern(
            "cơ quan (đề nghị|có nhu cầu|xin|được cấp)|người (?!thực hiện chứng thực|tiếp nhận|thụ lý|có thẩm quyền|giải quyết|được giao|được phân công|ký|kiểm tra)"
                + "|công dân|cá nhân|doanh nghiệp|hộ (gia đình|kinh doanh|cá nhân|nông dân|cận|nghèo)|hộ,|chủ |nhà (đầu tư|thầu|sản xuất|xuất|nhập)|thương nhân|công ty|hợp tác xã|liên hiệp|tổ hợp tác"
                + "|ngân hàng (?!nhà nước)|tổ chức (tín dụng|kinh tế|kinh doanh|hành nghề|tương hỗ|phi chính phủ|nước ngoài|chào bán|phát hành|niêm yết|đăng ký|đề nghị|có)"
                + "|hiệp hội|liên đoàn|luật sư|thừa phát lại|công chứng viên|quản tài viên|hòa giải viên|trọng tài|cha|mẹ|vợ|chồng|thân nhân|các bên|bên |hai bên|nam, nữ"
                + "|văn phòng (công chứng|luật sư|thừa phát lại|đại diện|giám định|điều hành)|phòng công chứng|tập đoàn|đại lý|thuyền trưởng|đối tượng|khách hàng|học viên|thí sinh|nghệ nhân|cộng đồng"
                + "|trung tâm (hòa giải|trọng tài|sát hạch|tư vấn|đào tạo|giáo dục|ngoại ngữ|tin học)|chi nhánh (?!văn phòng đăng ký|của văn phòng đăng ký)|bệnh viện|(kiểm toán|tư vấn|giám định|đấu giá|sinh|thuyền|giáo|hướng dẫn) viên|ban (quản trị|trù bị|đại diện|vận động|chấp hành)|đương sự|cộng tác viên|bị hại|nguyên đơn|nạn nhân|phạm nhân"));
    WORDS.put(
        Kind.BODY,
        Folded.pattern(
            "cơ quan,? (tổ chức|đơn vị|doanh nghiệp|cá nhân)|tổ chức(?! (thẩm|họp|kiểm|lấy|xác|phúc|khảo|thực|niêm|đánh|lập|nghiệm|trao|lễ|thi|cấp|xét|rà|cuộc|hội|bàn|tiếp|công|giám|lựa|đấu|xây|in |ký|sát|thu))|đơn vị|cơ sở|hội (?!đồng)|liên hiệp hội|viện (?!kiểm sát|trưởng|trợ|dẫn)|đại diện|địa phương|quỹ |trường "));
    WORDS.put(
        Kind.AGENCY,
        Folded.pattern(
            "cơ quan|ủy ban|ubnd\\b|ubcknn\\b|ubck|hội đồng|sở (?!hữu)|bộ (?!hồ sơ|phận|chứng từ|tài liệu|luật)|liên bộ|tổng cục|cục |chi cục|vụ |phòng (?!chống|ngừa)|công an|kho bạc|kbnn|ngân hàng nhà nước|nhnn|cảng vụ"
                + "|hải quan|thuế |ban (?!hành|bố)|văn phòng|chi nhánh|thanh tra|bảo hiểm xã hội|tòa án|viện kiểm sát|đoàn |tổ (công tác|thẩm|kiểm|xác minh|chuyên|giúp)|cấp (phê duyệt|có thẩm quyền|quyết định|chính quyền)"
                + "|người |công chức|cán bộ|viên chức|chấp hành viên|điều tra viên|bộ tư lệnh|bộ chỉ huy|đồn biên phòng|biên phòng|hạt kiểm lâm|kiểm lâm|trạm |khu quản lý|kiểm soát viên|thủ trưởng|tổng công ty đường sắt|cơ yếu|bhxh|chính quyền|trung tâm|hệ thống|cổng dịch vụ công|vcci\\b|chính phủ|quốc hội"));
  }

  /** Words before a subject that do not change who acts. */
  private static final Wording LEAD =
      Folded.pattern(
          "((và|hoặc|thì|nay|các|những|mỗi|từng|một|hai|nhiều|toàn bộ|tất cả|trường hợp này|trong trường hợp này|trường hợp cần thiết|khi đó|đồng thời|ngay|căn cứ kết quả này|trên cơ sở đó|hằng năm|hàng năm|định kỳ|riêng|sau đó|tiếp theo|cuối cùng|trình tự thực hiện)(,|:)? ){1,4}");

  /** Words that open a condition; a subject in it acts only if no other does. */
  private static final Wording CONDITION =
      Folded.pattern(
          "(trong |đối với |các |riêng )?(trường hợp|đối với|với|khi|sau khi|trước khi|ngay sau khi|ngay khi|nếu|nhưng|mà|để|kể từ (ngày|khi|thời điểm)|từ ngày|trong thời gian|trong quá trình|do|việc|hồ sơ của|theo yêu cầu của)( (mà|có|các|những|một|khi|nếu))? ");

  private static final Wording HANDLES =
      Folded.pattern(
          "tiếp nhận|thẩm định|xem xét|kiểm tra|thông báo (cho|bằng|kết quả)|cấp (giấy|lại|mới|chứng)|trả (kết|lời)|ra (quyết định|thông báo)|lập (phiếu|danh sách)|tổng hợp");

  private static final Wording VERB =
      Folded.pattern(
          "nộp|gửi|lập|có|phải|được|thực hiện|đăng ký|chuẩn bị|đến|xuất trình|khai|kê|làm|trình|đề nghị|yêu cầu|thông báo|nhận|hoàn|bổ sung|cấp|kiểm tra|thẩm|tiếp|xem|quyết|phê|ban hành|chủ trì|phối hợp|tổ chức|tổng hợp|xác|trả|chuyển|lấy|ký|công|niêm|giao|hướng|căn cứ|báo cáo|chịu|sử dụng|truy cập|rà soát|gia hạn|đưa|ra|giải quyết|lựa chọn|tự|muốn|khi|cho|điểm|đối chiếu|là|bị|không|ghi|in|thu|duyệt|chỉ|cử|mời|chấp|cung|cập|thay|đánh|sẽ|tiến|chọn|mang");

  private static final Wording ANCHOR =
      Folded.pattern("từ (ngày|khi|thời điểm)|trường hợp|đối với|căn cứ|sau khi|khi |nếu ");

  /** Two general nouns, the first of which may stand behind a preposition. */
  private static final Wording PAIR =
      Folded.groups(
          "(tổ chức|cá nhân|cơ quan|hộ gia đình|doanh nghiệp|đơn vị) ?, ?(tổ chức|cá nhân|đơn vị|hộ gia đình|cộng đồng dân cư|hợp tác xã)");

  private static final Pattern STOPS = Pattern.compile("[.:;\\n]");

  private static final int PAIRED = 30;

  /** The most in one of 1,334 real texts are 88; what follows in a longer one is not read. */
  private static final int MOST = 400;

  private Parties() {}

  /** The subjects of {@code text}'s clauses from {@code from} to {@code to}, in their order. */
  public static List<Party> in(Folded text, int from, int to) {
    List<Party> found = new ArrayList<>();
    int at = from;
    int before = from;
    while (at < to && found.size() < MOST) {
      int clause = at;
      int start = Clauses.skipMarks(text, at, to);
      boolean inCondition = false;
      start = skip(LEAD, text, start, to);
      int after = skip(CONDITION, text, start, to);
      if (after > start) {
        inCondition = true;
        start = skip(LEAD, text, after, to);
      }
      Found party = start < to ? first(text.part(start, to)) : null;
      if (party != null && wholeWord(text.text(), start + party.end())) {
        int partyEnd = start + party.end();
        Kind kind = party.kind();
        if (kind == Kind.BODY && handles(text, partyEnd, to)) {
          kind = Kind.AGENCY;
        }
        at = Clauses.nextClause(text, partyEnd, to);
        boolean verb = !text.has(ANCHOR, before, start) || text.has(VERB, partyEnd, at);
        add(found, new Party(kind, start, partyEnd, inCondition, verb), text);
      } else {
        at = Clauses.nextClause(text, Math.max(start, at), to);
      }
      before = clause;
    }
    return found;
  }

  /** The subject of the first main clause; absent where there is none. */
  public static @Nullable Party main(List<Party> parties) {
    Party first = null;
    for (Party party : parties) {
      boolean listed = party.kind() == Kind.APPLICANT || party.kind() == Kind.BODY;
      if (!party.condition() && (party.verb() || !listed)) {
        return party;
      }
      first = first == null && !party.condition() ? party : first;
    }
    return first;
  }

  private static int skip(Wording wording, Folded text, int from, int to) {
    if (from >= to) {
      return from;
    }
    Hits hits = text.part(from, to).hits(wording);
    return hits.opens() ? from + hits.end() : from;
  }

  private static boolean wholeWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetter(text.charAt(end))
        || text.charAt(end - 1) == ' ';
  }

  /** "tổ chức, cá nhân": the second stands where the first does. */
  private static void add(List<Party> found, Party party, Folded text) {
    Party last = found.isEmpty() ? null : found.get(found.size() - 1);
    int from = Math.max(0, party.start() - PAIRED);
    Hits pair = text.part(from, Math.min(text.length(), party.start() + PAIRED)).hits(PAIR);
    while (pair.find()) {
      boolean second = from + pair.start(2) == party.start();
      if (second && (last == null || last.end() < from + pair.start())) {
        return;
      }
    }
    boolean list =
        last != null
            && last.condition()
            && last.kind() == party.kind()
            && party.start() - last.end() < PAIRED
            && !STOPS.matcher(text.original().substring(last.end(), party.start())).find();
    found.add(
        list ? new Party(party.kind(), party.start(), party.end(), true, party.verb()) : party);
  }

  /** Whether the verb of the subject that ends at {@code from} is one of handling dossiers. */
  private static boolean handles(Folded text, int from, int to) {
    Hits m = text.part(from, Math.min(to, from + 90)).hits(HANDLES);
    return m.find() && text.text().substring(from, from + m.start()).indexOf(',') < 0;
  }

  /** A subject's first words, that end at {@code end}. */
  private record Found(Kind kind, int end) {}

  /** The subject that {@code text} opens with; absent where it opens with none. */
  private static @Nullable Found first(Folded text) {
    for (Map.Entry<Kind, Wording> entry : WORDS.entrySet()) {
      Hits hits = text.hits(entry.getValue());
      if (hits.opens()) {
        return new Found(entry.getKey(), hits.end());
      }
    }
    return null;
  }
}
