package vn.tinhgon.language.burdens;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.papers.Kinds;
import vn.tinhgon.language.papers.Rows;
import vn.tinhgon.language.papers.Waivers;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Paper.Exempt;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;

/**
 * Papers that a procedure's own agency issued: what it renews, changes or ends, asked for as a copy
 * or to be shown. Originals that are given back are another matter.
 */
public final class OwnRecords {

  private static final Wording ACT =
      Folded.pattern(
          "cấp lại|cấp đổi|đổi|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|chấm dứt|tạm (ngừng|dừng|đình chỉ)|khôi phục|phục hồi|trả lại|thu hồi|duy trì|chuyển (đổi|nhượng)");

  /** Procedures whose own records are wrong or lost, or that take over what others issued. */
  private static final Wording RECORDS_DO_NOT_SERVE =
      Folded.pattern(
          "hiệu đính|cải chính|đính chính|chỉnh sửa|đăng ký lại|sai sót|không đúng quy định|do [^.;,]{2,60} cấp|người nước ngoài|của nước ngoài");

  private static final Wording HEAD =
      Folded.pattern(
          "giấy phép|giấy chứng nhận|chứng chỉ|giấy(?= đăng ký)|giấy xác nhận|bằng bảo hộ|thẻ|(quyết định|văn bản)(?= [^.;:,]{2,120} đã (được )?(cấp|phê duyệt))");

  /** Where a paper's name ends. */
  private static final Wording STOP =
      Folded.pattern(
          "[,;.:()/]| (đã|do|của|còn|hoặc|và|được|tại|theo|kèm|nếu|đối với|trường hợp|bị|hết|cũ|hiện|đang|trong|gần)\\b");

  private static final Wording ISSUED =
      Folded.pattern("^[^.;:]{0,80}(đã (được )?(cấp|phê duyệt)|đang (sử dụng|còn hiệu lực))");
  private static final Wording ELSEWHERE =
      Folded.pattern(
          "(của|do|tại|ở|người|tổ chức|công ty|thẩm quyền|nhà đầu tư|hãng) nước ngoài|nước ngoài (cấp|sở tại)|thu hồi|nộp lại|bản dịch|một trong|hoặc (bản |đơn |văn bản )?(cam kết|kê khai|giải trình|tường trình|trình báo)");
  private static final Wording ISSUER = Folded.pattern("^[^.;]{0,80} do [^.;,()]{3,80} cấp");
  private static final Wording COPY =
      Folded.pattern("bản (sao|chụp|phô ?tô|photo)|sao chụp|xuất trình");
  private static final Wording COPY_BEHIND =
      Folded.pattern("^[^.;:()]{0,80}[(:] *(\\d{1,2} )?(bản (sao|chụp|phô ?tô|photo)|sao chụp)");
  private static final Wording CASE = Folded.pattern("trường hợp|đối với|nếu");
  private static final Wording SHOWN = Folded.pattern("xuất trình");
  private static final Wording GIVEN_BACK = Folded.pattern("nộp|thu|giao lại|gửi");

  /** Words that may stand between "bản sao" and the paper's name. */
  private static final Set<String> LEAD =
      Set.of(
          "bản", "sao", "chính", "gốc", "chụp", "photo", "phô", "tô", "có", "công", "chứng", "thực",
          "được", "cấp", "từ", "sổ", "hoặc", "kèm", "theo", "để", "đối", "chiếu", "điện", "tử",
          "hợp", "lệ", "xuất", "trình", "nộp", "phải", "bằng", "của", "và", "y");

  /** A name shared by less than this many words, without its head, proves nothing. */
  private static final int SHARED = 3;

  /** Showing this card tells who the applicant is; it is not asked for what it says. */
  private static final String IDENTITY = "id-card";

  private final Kinds kinds;
  private final boolean changes;
  private final boolean serve;
  private final String granted;
  private final List<String> issuers;

  OwnRecords(Procedure procedure, Kinds kinds) {
    this.kinds = kinds;
    Folded name = Folded.of(procedure.name());
    this.changes = name.has(ACT);
    this.serve = !name.has(RECORDS_DO_NOT_SERVE);
    this.issuers = procedure.agencies().stream().map(Agency::name).map(OwnRecords::plain).toList();
    this.granted =
        Stream.concat(Stream.of(procedure.name()), procedure.results().stream().map(Result::name))
            .map(OwnRecords::plain)
            .collect(Collectors.joining(" | "));
  }

  /**
   * A paper of the agency's own.
   *
   * @param quote the words that ask for it
   * @param demand on what terms
   */
  record Asked(String quote, Demand demand) {}

  /** The paper of the agency's own that the row asks for; absent where it asks for none. */
  @Nullable Asked read(Document document, Folded row) {
    if (!serve) {
      return null;
    }
    boolean others = false;
    for (Paper paper : document.papers()) {
      boolean held = kinds.held(paper.kind()) && asked(paper);
      if (held && paper.exempt() == Exempt.OWN_RESULT && looked(paper, row)) {
        return new Asked(paper.quote(), paper.demand());
      }
      others |= held && paper.exempt() == Exempt.NONE;
    }
    if (others || row.has(ELSEWHERE)) {
      return null;
    }
    Asked issued = issued(document, row);
    return issued == null && changes ? changed(row, row.has(COPY)) : issued;
  }

  private static boolean asked(Paper paper) {
    return paper.demand() == Demand.DEMANDED || paper.demand() == Demand.CONDITIONAL;
  }

  /** Whether a look at the paper is all that is asked for. */
  private static boolean looked(Paper paper, Folded row) {
    if (paper.copyForm() == CopyForm.ORIGINAL) {
      boolean identifies = paper.kind().equals(IDENTITY);
      return row.has(SHOWN) && !row.has(GIVEN_BACK) && !identifies;
    }
    return paper.copyForm() != null && !row.has(ELSEWHERE);
  }

  /** The row's paper if the row says that an agency of the procedure issues it. */
  private @Nullable Asked issued(Document document, Folded row) {
    String issuer = document.grantedBy() == null ? "" : plain(document.grantedBy());
    boolean named = issuer.split(" ").length >= SHARED;
    if (!named || issuers.stream().noneMatch(a -> a.contains(issuer))) {
      return null;
    }
    Paper paper = document.papers().get(0);
    boolean copy = row.has(COPY) && document.copyForm() != CopyForm.ORIGINAL;
    return copy && asked(paper) ? new Asked(Rows.bare(row).text(), paper.demand()) : null;
  }

  private @Nullable Asked changed(Folded row, boolean copies) {
    Hits head = row.hits(HEAD);
    while (head.find()) {
      int start = head.start();
      int end = head.end();
      Folded rest = row.part(end, row.boundaryAfter(end));
      Hits stop = rest.hits(STOP);
      int length = stop.find() ? stop.start() : rest.text().length();
      String content = plain(rest.original().substring(0, length));
      boolean issued = rest.has(ISSUED) || length == rest.text().length() && content.isEmpty();
      boolean other = rest.has(ISSUER);
      if (!other && own(plain(head.group()), content, issued) && copied(row, start, rest, copies)) {
        int from = lead(row, start);
        int to = Math.min(row.boundaryAfter(end), end + Burdens.LONGEST);
        Demand demand = Waivers.own(row) != Waivers.Own.NONE ? Demand.WAIVED : Demand.DEMANDED;
        boolean some = demand == Demand.DEMANDED && row.has(CASE);
        return new Asked(
            row.original().substring(from, to).strip(), some ? Demand.CONDITIONAL : demand);
      }
    }
    return null;
  }

  /** Whether the procedure's name or results are about the paper so named. */
  private boolean own(String head, String content, boolean issued) {
    if (content.isEmpty()) {
      return issued && granted.contains(head);
    }
    String[] words = content.split(" ");
    int tail = issued ? Math.max(0, words.length - SHARED) : 0;
    String end = String.join(" ", List.of(words).subList(tail, words.length));
    boolean shared = words.length >= SHARED && granted.contains(end);
    return granted.contains(head + " " + content) || shared;
  }

  private static boolean copied(Folded row, int start, Folded rest, boolean copies) {
    int from = lead(row, start);
    String bare = Rows.bare(row).text();
    boolean first = row.text().startsWith(bare.substring(0, Math.min(8, bare.length())), from);
    return row.part(from, start).has(COPY) || first && (copies || rest.has(COPY_BEHIND));
  }

  /** Where the words begin that may stand before the name at {@code start}. */
  private static int lead(Folded row, int start) {
    int from = start;
    int at = start;
    while (at > 0) {
      int end = at;
      while (end > 0 && !Character.isLetter(row.text().charAt(end - 1))) {
        end--;
      }
      int begin = end;
      while (begin > 0 && Character.isLetter(row.text().charAt(begin - 1))) {
        begin--;
      }
      String between = row.text().substring(end, at);
      boolean joined = between.chars().allMatch(c -> " ,/0123456789".indexOf(c) >= 0);
      if (begin == end || !joined || !LEAD.contains(row.text().substring(begin, end))) {
        break;
      }
      from = begin;
      at = begin;
    }
    return from;
  }

  private static String plain(String text) {
    return String.join(" ", Folded.of(text).words());
  }
}
