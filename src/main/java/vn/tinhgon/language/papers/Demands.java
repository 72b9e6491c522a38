package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;

/**
 * On what terms a row names a paper. Whether a database could stand for it is another question
 * ({@link vn.tinhgon.model.Paper.Exempt}).
 */
public final class Demands {

  /** Words that may stand before the name of the paper a row asks for. */
  private static final Set<String> LEAD =
      Set.of(
          "bản", "sao", "chính", "gốc", "chụp", "photo", "phô", "tô", "có", "công", "chứng", "thực",
          "được", "cấp", "từ", "sổ", "hoặc", "kèm", "theo", "để", "đối", "chiếu", "một", "mỗi",
          "loại", "và", "các", "giấy", "tờ", "điện", "tử", "hợp", "lệ", "xuất", "trình", "nộp",
          "phải", "cần", "gồm", "sau", "đây", "những", "tài", "liệu", "trong", "thẻ", "y", "scan",
          "của", "về", "bao", "minh", "gửi", "nếu", "in", "màu", "bằng", "cũ", "còn", "hiệu", "lực",
          "giá", "trị", "đã", "thêm");

  private static final Set<String> ASKING = Set.of("nộp", "trình", "gửi", "kèm", "gồm");

  private static final Wording FOREIGN =
      Folded.pattern(
          "nước ngoài|của nước|nước mà|quốc tịch (?!việt)|hợp pháp hóa lãnh sự|ngoại giao|lãnh sự|nước sở tại|người gốc việt|không có quốc tịch|nước cư trú|trừ (tổ chức|cá nhân|người|công dân) việt nam");

  /** Words in which "nước ngoài" is no sign that the paper comes from abroad. */
  private static final Wording DOMESTIC_TOO =
      Folded.pattern(
          "(việt nam|trong nước) (hoặc|và|hay)[^.;]{0,20} nước ngoài|chi nhánh (ngân hàng )?nước ngoài|vốn đầu tư nước ngoài|(ra|đi|sang) nước ngoài");

  private static final Wording CHAIN = Folded.pattern("^ *(hoặc|hay|/|,|và)[^.;:]{0,24}$");

  /** What is said of a whole chain of papers, behind the equivalents that close it. */
  private static final Wording SAID_OF_ALL =
      Folded.pattern(
          "^( *hoặc (các )?(giấy tờ|văn bản|tài liệu)( khác)?( có giá trị)? (tương|trương) đương)? *[^.;:,]{0,24}(của|do|tại|\\() ?");

  /** Foreigners as those whom a procedure is for; going abroad is no sign of it. */
  private static final Wording FOR_FOREIGNERS =
      Folded.pattern(
          "(người|tổ chức|cá nhân|hãng|thương nhân|nhà đầu tư|doanh nghiệp|công ty|nhà thầu|ngân hàng|tổ chức tín dụng|cơ quan|trẻ em|tàu|phương tiện|yếu tố|luật sư|chính phủ)[^.;,]{0,30} nước ngoài(?! (tại|ở) nước)|quốc tịch|lãnh sự|ngoại giao|người gốc việt|định cư ở nước ngoài|nước láng giềng");

  private static final Wording GOING_ABROAD =
      Folded.pattern(
          "(ra|đi|sang|ở|tại|từ) nước ngoài(?! (tại|vào|có))|đi làm việc|đưa người lao động");

  private static final Wording CONDITION =
      Folded.pattern(
          "đối với|trường hợp|nếu|khi |dành cho|áp dụng|chưa( được)? (có|cấp) (mã )?số định danh|chưa có tài khoản định danh");

  /** Conditions about the form or the way of handing in leave the demand as it is. */
  private static final Wording FORM_CONDITION =
      Folded.pattern(
          "(nếu|trường hợp|khi|đối với( trường hợp)?)( là| người yêu cầu| người nộp)?( hồ sơ)?( nộp| gửi)?( hồ sơ)? (bản (sao|chụp|phô|chính|giấy)|trực tiếp|trực tuyến|qua)");

  private static final Wording CASE_CONDITION = Folded.pattern("tùy (từng|theo)|nếu có");
  private static final Wording ONE_OF =
      Folded.pattern(
          "một trong (các|những|số)|một trong hai|một trong 0?\\d|các (loại )?giấy tờ (sau|tương đương)|(giấy tờ|tài liệu|văn bản)[^.;:]{0,80} như:");
  private static final Wording OR_ELSE =
      Folded.pattern(
          "(nếu|trường hợp) không (có|còn)[^.;]{0,80} thì[^.;]{0,20} (nộp|xuất trình|gửi)");
  private static final Wording OTHER_PAPER =
      Folded.pattern(
          "(giấy|báo tử|văn bản|tài liệu|quyết định|hợp đồng|hộ chiếu|biên bản|chứng từ|sổ|thẻ|bằng|bản án|đơn|trích lục|xác nhận|thông báo|bản tự khai|cam kết|phiếu|các văn bản)\\b");
  private static final Wording OR = Folded.pattern("hoặc|hay |/");
  private static final Wording FORM_ONLY =
      Folded.pattern(
          "^ *(\\(|bản (sao|chính|gốc|chụp|điện|phô|scan)|xuất trình|sao|chụp|ảnh chụp|tệp|đã được|được|có)");
  private static final Wording COPY_OF_OTHER =
      Folded.pattern(
          "^ *bản (sao|chính|gốc|chụp)( của)? (giấy xác|giấy tờ|văn bản|quyết định|hợp đồng|biên bản|bản án|tài liệu)");
  private static final Wording APPOINTMENT =
      Folded.pattern("^ *([\\p{L}]+ ){0,3}(giấy hẹn|phiếu hẹn)");

  /** How far behind "một trong" the colon may stand that opens its list. */
  private static final int LEADING = 240;

  private final Kinds kinds;
  private final Waivers waivers;
  private final boolean foreign;
  private final Set<String> conditionalCases;

  Demands(Kinds kinds, Waivers waivers, Procedure procedure) {
    Folded name = Folded.of(procedure.name());
    this.kinds = kinds;
    this.waivers = waivers;
    this.foreign = foreign(name, procedure.applicants());
    this.conditionalCases =
        procedure.cases().stream()
            .filter(c -> Folded.of(c.name()).has(CASE_CONDITION))
            .map(c -> c.id())
            .collect(java.util.stream.Collectors.toSet());
  }

  /** Whether a procedure is for foreigners: all who may apply are, or its name says so. */
  private static boolean foreign(Folded name, List<String> applicants) {
    long foreigners =
        applicants.stream()
            .map(a -> Folded.of(a).text())
            .filter(a -> a.endsWith("nước ngoài") && !a.contains("vốn đầu tư"))
            .count();
    if (!applicants.isEmpty() && (foreigners == 0 || foreigners == applicants.size())) {
      return foreigners > 0;
    }
    return name.has(FOR_FOREIGNERS) && !name.has(GOING_ABROAD);
  }

  /** Whether the procedure is for foreigners. */
  boolean foreign() {
    return foreign;
  }

  /**
   * A row of the dossier.
   *
   * @param document the row
   * @param what what the row is
   * @param text its words
   * @param own whether it does without its papers
   * @param hits the papers it names
   * @param forms the forms it asks for
   */
  record Row(
      Document document,
      Document.Row what,
      Folded text,
      Waivers.Own own,
      List<Kinds.Hit> hits,
      CopyForms.Row forms) {}

  /** On what terms {@code row} names what it names, where that is no paper of the catalogue. */
  Demand of(Row row) {
    if (row.what() != Document.Row.DOCUMENT) {
      return Demand.NOTE;
    }
    if (row.own() != Waivers.Own.NONE) {
      return row.own().demand(false);
    }
    if (foreign || foreign(row.text())) {
      return Demand.FOREIGN;
    }
    if (row.text().has(ONE_OF)) {
      return Demand.ALTERNATIVE;
    }
    return conditional(row, row.text()) ? Demand.CONDITIONAL : Demand.DEMANDED;
  }

  /** On what terms {@code row} names the paper {@code hit}. */
  Demand of(Row row, Kinds.Hit hit) {
    boolean note = row.what() != Document.Row.DOCUMENT;
    boolean spokenOf =
        row.own() != Waivers.Own.NONE
            && row.own() != Waivers.Own.FOR_SOME
            && hit.as() == Kinds.As.REFUSED;
    if (hit.mention() && !spokenOf) {
      return note ? Demand.NOTE : Demand.MENTION;
    }
    if (row.own() != Waivers.Own.NONE && (note || row.own() != Waivers.Own.FOR_SOME)) {
      return row.own().demand(note);
    }
    Folded text = row.text();
    int from = text.boundaryBefore(hit.start());
    int to = text.boundaryAfter(hit.end());
    Asked asked = asked(text, from, hit, row.hits());
    if (row.what() == Document.Row.HEADING || note && asked == Asked.NO) {
      return Demand.NOTE;
    }
    if (asked != Asked.NO && abroad(row, hit, from, to)) {
      return Demand.FOREIGN;
    }
    if (waivers.elsewhere(hit.kind().id()) != null) {
      return Demand.WAIVED;
    }
    if (asked != Asked.NO && foreign) {
      return Demand.FOREIGN;
    }
    Folded lead = text.part(from, hit.start());
    if (asked == Asked.NO) {
      return Demand.MENTION;
    }
    Folded rest = text.part(hit.end(), to);
    if (asked == Asked.AFTER_OTHER
        || oneOf(row, hit)
        || text.has(OR_ELSE)
        || otherWillDo(rest, hit.end(), row.hits())) {
      return Demand.ALTERNATIVE;
    }
    boolean conditional =
        row.own() == Waivers.Own.FOR_SOME || conditional(row, lead) || conditional(row, rest);
    return conditional ? Demand.CONDITIONAL : Demand.DEMANDED;
  }

  private boolean conditional(Row row, Folded words) {
    return conditionalCases.contains(row.document().caseId())
        || words.has(CONDITION) && !words.has(FORM_CONDITION);
  }

  /** Whether the words before the row's papers or right after this one speak of foreigners. */
  private static boolean abroad(Row row, Kinds.Hit hit, int from, int to) {
    Folded text = row.text();
    int first = hit.start();
    for (Kinds.Hit other : row.hits()) {
      if (!other.mention() && other.start() >= from && other.start() < first) {
        first = other.start();
      }
    }
    String holder = row.document().holder();
    return foreign(text.part(from, first))
        || foreign(text.part(hit.end(), endOfSaid(row, hit, to)))
        || foreign(tail(row, hit, to))
        || holder != null && foreign(Folded.of(holder));
  }

  private static boolean foreign(Folded words) {
    return words.has(FOREIGN) && !words.has(DOMESTIC_TOO);
  }

  /** Where the words end that are said of {@code hit} alone: the next paper, or the next "hoặc". */
  private static int endOfSaid(Row row, Kinds.Hit hit, int to) {
    int end = to;
    for (Kinds.Hit other : row.hits()) {
      if (!other.mention() && other.start() >= hit.end() && other.start() < end) {
        end = other.start();
      }
    }
    int or = row.text().text().indexOf(" hoặc ", hit.end());
    return or >= 0 && or < end ? or : end;
  }

  /**
   * What is said, by "của" or "do", at the end of a chain of papers of which {@code hit} is one.
   */
  private static Folded tail(Row row, Kinds.Hit hit, int to) {
    int end = hit.end();
    for (Kinds.Hit other : row.hits()) {
      boolean next = !other.mention() && other.start() >= end && other.end() <= to;
      if (next && row.text().part(end, other.start()).has(CHAIN)) {
        end = other.end();
      }
    }
    Folded tail = row.text().part(end, to);
    return tail.has(SAID_OF_ALL) ? tail : row.text().part(to, to);
  }

  private enum Asked {
    YES,
    AFTER_OTHER,
    NO
  }

  /** Walks back from the paper's name over words that may stand before it. */
  private Asked asked(Folded text, int from, Kinds.Hit hit, List<Kinds.Hit> hits) {
    List<int[]> words = words(text, from, hit.start());
    boolean or = false;
    boolean asking = false;
    boolean unheld = false;
    int i = words.size() - 1;
    while (i >= 0) {
      int start = words.get(i)[0];
      Kinds.Hit other =
          hits.stream()
              .filter(h -> h.as() != Kinds.As.SUBJECT && h.start() <= start && start < h.end())
              .findFirst()
              .orElse(null);
      if (other != null && other.mention()) {
        return Asked.NO;
      }
      String word = text.text().substring(start, words.get(i)[1]);
      if (other != null) {
        unheld |= or && !kinds.stored(other.kind().id());
      } else if (!LEAD.contains(word) && !word.chars().allMatch(Character::isDigit)) {
        break;
      } else {
        or |= word.equals("hoặc");
        asking |= ASKING.contains(word);
      }
      i--;
    }
    if (unheld) {
      return Asked.AFTER_OTHER;
    }
    int next = i + 1 < words.size() ? words.get(i + 1)[0] : hit.start();
    if (i < 0
        || Rows.onlyBullet(text.text().substring(from, next))
        || text.part(words.get(i)[1], next).text().contains(":")) {
      return Asked.YES;
    }
    if (or) {
      return Asked.AFTER_OTHER;
    }
    return asking ? Asked.YES : Asked.NO;
  }

  private static List<int[]> words(Folded text, int from, int to) {
    List<int[]> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetterOrDigit(text.text().charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new int[] {start, i});
        start = -1;
      }
    }
    return words;
  }

  /** Whether "một trong …" leads a list, in the same sentence, that also names a paper not held. */
  private boolean oneOf(Row row, Kinds.Hit hit) {
    Hits m = row.text().hits(ONE_OF);
    while (m.find()) {
      int at = m.start();
      if (at < hit.start() && leads(row.text().part(at, hit.start()))) {
        return row.hits().stream()
            .anyMatch(h -> !h.mention() && h.start() > at && !kinds.stored(h.kind().id()));
      }
    }
    return false;
  }

  /** Whether words reach as far as what follows them: a list behind a colon, or one sentence. */
  private static boolean leads(Folded words) {
    int colon = words.text().indexOf(':');
    return colon >= 0 && colon < LEADING || !words.original().contains(". ");
  }

  /** Whether "hoặc", "hay" or a slash leads to a paper that no state database holds. */
  private boolean otherWillDo(Folded rest, int restStart, List<Kinds.Hit> hits) {
    Hits or = rest.hits(OR);
    int reached = restStart;
    while (or.find()) {
      int at = restStart + or.end();
      if (paper(hits, reached, restStart + or.start()) != null) {
        return false;
      }
      Folded next = rest.part(or.end(), Math.min(rest.length(), or.end() + 60));
      boolean appointment = next.has(APPOINTMENT);
      boolean form = next.has(FORM_ONLY) && !next.has(COPY_OF_OTHER);
      Kinds.Hit other = paper(hits, at, at + 40);
      if (other == null ? !form && !appointment && next.has(OTHER_PAPER) : !held(other)) {
        return !appointment;
      }
      reached = other == null ? at : other.end();
    }
    return false;
  }

  private boolean held(Kinds.Hit hit) {
    return kinds.stored(hit.kind().id());
  }

  /** The first paper named between two places; absent where there is none. */
  private static Kinds.@Nullable Hit paper(List<Kinds.Hit> hits, int from, int to) {
    return hits.stream()
        .filter(h -> !h.mention() && h.start() >= from && h.start() < to)
        .findFirst()
        .orElse(null);
  }
}
