package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Document.CopyForm;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Paper.Demand;
import vn.tinhgon.model.Procedure;

/** The papers that a row names, and on what terms. */
final class Papers {

  /** Words that may stand before the name of the paper a row asks for. */
  private static final Set<String> LEAD =
      Set.of(
          "bản", "sao", "chính", "gốc", "chụp", "photo", "phô", "tô", "có", "công", "chứng", "thực",
          "được", "cấp", "từ", "sổ", "hoặc", "kèm", "theo", "để", "đối", "chiếu", "một", "mỗi",
          "loại", "và", "các", "giấy", "tờ", "điện", "tử", "hợp", "lệ", "xuất", "trình", "nộp",
          "phải", "cần", "gồm", "sau", "đây", "những", "tài", "liệu", "trong", "thẻ", "y", "scan",
          "của", "về", "bao", "minh", "gửi", "nếu", "in", "màu", "bằng", "cũ", "còn", "hiệu", "lực",
          "giá", "trị");

  private static final Set<String> ASKING = Set.of("nộp", "trình", "gửi", "kèm", "gồm");

  /** Papers looked at in one row; each is weighed against the others. Real rows name fewer. */
  private static final int MOST_PAPERS = 60;

  /** From the demand that asks for most to the one that asks for nothing. */
  private static final List<Demand> WEIGHT =
      List.of(
          Demand.DEMANDED,
          Demand.CONDITIONAL,
          Demand.ALTERNATIVE,
          Demand.FALLBACK,
          Demand.WAIVED,
          Demand.FOREIGN,
          Demand.NOTE,
          Demand.MENTION);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Wording FOREIGN =
      Folded.pattern(
          "nước ngoài|của nước|nước mà|quốc tịch|hợp pháp hóa lãnh sự|ngoại giao|lãnh sự|nước sở tại|người gốc việt");
  private static final Wording CONDITION =
      Folded.pattern("đối với|trường hợp|nếu|khi |dành cho|áp dụng");
  private static final Wording ONE_OF =
      Folded.pattern(
          "một trong (các|những|số)|một trong hai|một trong 0?\\d|các (loại )?giấy tờ (sau|tương đương)");
  private static final Wording OTHER_PAPER =
      Folded.pattern(
          "(giấy|báo tử|văn bản|tài liệu|quyết định|hợp đồng|hộ chiếu|biên bản|chứng từ|sổ|thẻ|bằng|bản án|đơn|trích lục|xác nhận|thông báo|bản tự khai|cam kết|phiếu|các văn bản)\\b");
  private static final Wording OR = Folded.pattern("hoặc| hay |/");
  private static final Wording FORM_ONLY =
      Folded.pattern(
          "^ *(\\(|bản (sao|chính|gốc|chụp|điện|phô|scan)|xuất trình|sao|chụp|ảnh chụp|tệp|đã được|được|có)");
  private static final Wording APPOINTMENT =
      Folded.pattern("^ *([\\p{L}]+ ){0,3}(giấy hẹn|phiếu hẹn)");

  private final Kinds kinds;
  private final Waivers waivers;
  private final String procedure;
  private final boolean foreign;

  /** Reads the papers of {@code procedure}. */
  Papers(Kinds kinds, Waivers waivers, Procedure procedure) {
    Folded name = Folded.of(procedure.name());
    this.procedure = name.text();
    this.foreign = name.has(FOREIGN) || foreigners(procedure.applicants());
    this.kinds = kinds;
    this.waivers = waivers;
  }

  /** Whether only foreigners and foreign organisations may apply. */
  private static boolean foreigners(List<String> applicants) {
    return !applicants.isEmpty()
        && applicants.stream().allMatch(a -> Folded.of(a).text().endsWith("nước ngoài"));
  }

  /** Whether the procedure is about foreigners or foreign countries. */
  boolean foreign() {
    return foreign;
  }

  List<Paper> read(Document document, Document.Row row, Folded text) {
    List<Kinds.Hit> hits = hits(document, text);
    Terms terms = new Terms(text.has(Waivers.FALLBACK), text.has(Waivers.WAIVER));
    Map<String, Paper> byKind = new LinkedHashMap<>();
    for (Kinds.Hit hit : hits) {
      Paper paper = paper(document, text, hit, demand(document, row, text, terms, hit, hits));
      byKind.merge(paper.kind(), paper, Papers::weightier);
    }
    List<Paper> papers = new ArrayList<>(byKind.values());
    papers.sort(Comparator.comparing(p -> p.demand() == Demand.MENTION));
    if (papers.isEmpty()) {
      papers.add(other(document, row, text, terms));
    }
    return papers;
  }

  /** Of two namings of one kind in a row, the one that asks for more. */
  private static Paper weightier(Paper a, Paper b) {
    return WEIGHT.indexOf(b.demand()) < WEIGHT.indexOf(a.demand()) ? b : a;
  }

  private Paper paper(Document document, Folded text, Kinds.Hit hit, Demand demand) {
    Folded around =
        Folded.of(
            text.original()
                .substring(text.boundaryBefore(hit.start()), text.boundaryAfter(hit.end())));
    CopyForm form = document.copyForm() != null ? document.copyForm() : CopyForms.read(around);
    return new Paper(
        document.procedure(),
        document.at(),
        hit.kind().id(),
        demand,
        demand == Demand.FOREIGN,
        form != null ? form : CopyForms.read(text),
        Holders.read(around),
        text.original().substring(hit.start(), hit.end()),
        document.caseId(),
        terms(demand, text, hit));
  }

  /** A row that names no paper of the catalogue asks for one all the same. */
  private Paper other(Document document, Document.Row row, Folded text, Terms terms) {
    Demand demand = Demand.DEMANDED;
    if (terms.fallback()) {
      demand = Demand.FALLBACK;
    } else if (terms.waiver()) {
      demand = Demand.WAIVED;
    } else if (row != Document.Row.DOCUMENT) {
      demand = Demand.NOTE;
    } else if (foreign || text.has(FOREIGN)) {
      demand = Demand.FOREIGN;
    } else if (text.has(ONE_OF)) {
      demand = Demand.ALTERNATIVE;
    } else if (text.has(CONDITION)) {
      demand = Demand.CONDITIONAL;
    }
    return new Paper(
        document.procedure(),
        document.at(),
        Paper.OTHER,
        demand,
        demand == Demand.FOREIGN,
        document.copyForm() != null ? document.copyForm() : CopyForms.read(text),
        Holders.read(text),
        text.clause(0, 0),
        document.caseId(),
        switch (demand) {
          case FALLBACK -> text.clause(Waivers.FALLBACK);
          case WAIVED -> text.clause(Waivers.WAIVER);
          default -> null;
        });
  }

  /** The papers named; where the file states a kind that the words do not name, that one alone. */
  private List<Kinds.Hit> hits(Document document, Folded text) {
    List<Kinds.Hit> all = kinds.find(text);
    List<Kinds.Hit> found = all.subList(0, Math.min(all.size(), MOST_PAPERS));
    if (document.papers().isEmpty()) {
      return found;
    }
    String stated = document.papers().get(0).kind();
    DocumentKind kind = kinds.kind(stated);
    if (kind == null || found.stream().anyMatch(h -> h.kind().id().equals(stated))) {
      return found;
    }
    return List.of(new Kinds.Hit(kind, 0, text.boundaryAfter(0)));
  }

  private Demand demand(
      Document document,
      Document.Row row,
      Folded text,
      Terms terms,
      Kinds.Hit hit,
      List<Kinds.Hit> hits) {
    if (terms.fallback()) {
      return Demand.FALLBACK;
    }
    if (terms.waiver()) {
      return Demand.WAIVED;
    }
    int from = text.boundaryBefore(hit.start());
    int to = text.boundaryAfter(hit.end());
    String lead = text.text().substring(from, hit.start());
    String rest = text.text().substring(hit.end(), to);
    Asked asked = asked(text, from, hit, hits);
    if (row == Document.Row.HEADING || row == Document.Row.NOTE && asked == Asked.NO) {
      return Demand.NOTE;
    }
    if (waivers.elsewhere(hit.kind().id()) != null) {
      return Demand.WAIVED;
    }
    if (asked == Asked.NO) {
      return lead.contains(" hoặc ") ? Demand.ALTERNATIVE : Demand.MENTION;
    }
    if (foreign
        || FOREIGN.matcher(lead + " " + rest).find()
        || document.holder() != null
            && FOREIGN.matcher(Folded.of(document.holder()).text()).find()) {
      return Demand.FOREIGN;
    }
    if (hit.kind().specialIn(procedure) || hit.kind().lacks(around(text, hit) + " " + procedure)) {
      return Demand.MENTION;
    }
    if (asked == Asked.AFTER_OTHER || oneOf(text, hits) || otherWillDo(rest, hit.end(), hits)) {
      return Demand.ALTERNATIVE;
    }
    return CONDITION.matcher(lead + " " + rest).find() ? Demand.CONDITIONAL : Demand.DEMANDED;
  }

  /** Whether the row itself does without its papers, or asks only where data cannot be had. */
  private record Terms(boolean fallback, boolean waiver) {}

  private static String around(Folded text, Kinds.Hit hit) {
    return text.text().substring(0, hit.start()) + text.text().substring(hit.end());
  }

  private enum Asked {
    YES,
    AFTER_OTHER,
    NO
  }

  /** Walks back from the paper's name over words that may stand before it. */
  private Asked asked(Folded text, int from, Kinds.Hit hit, List<Kinds.Hit> hits) {
    List<int[]> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.text()).region(from, hit.start());
    while (m.find()) {
      words.add(new int[] {m.start(), m.end()});
    }
    boolean or = false;
    boolean asking = false;
    boolean unheld = false;
    int i = words.size() - 1;
    while (i >= 0) {
      int start = words.get(i)[0];
      Kinds.Hit other =
          hits.stream().filter(h -> h.start() <= start && start < h.end()).findFirst().orElse(null);
      String word = text.text().substring(start, words.get(i)[1]);
      if (other != null) {
        unheld |= or && !kinds.held(other.kind().id());
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
    if (i < 0 || onlyBullet(text, from, words.get(i)[1])) {
      return Asked.YES;
    }
    if (or) {
      return Asked.AFTER_OTHER;
    }
    return asking ? Asked.YES : Asked.NO;
  }

  private static boolean onlyBullet(Folded text, int from, int to) {
    return Rows.bare(Folded.of(text.text().substring(from, to) + " x")).equals("x");
  }

  private boolean oneOf(Folded text, List<Kinds.Hit> hits) {
    return text.has(ONE_OF) && hits.stream().anyMatch(h -> !kinds.held(h.kind().id()));
  }

  /** Whether "hoặc", "hay" or a slash leads to a paper that no database holds. */
  private boolean otherWillDo(String rest, int restStart, List<Kinds.Hit> hits) {
    Matcher or = OR.matcher(rest);
    while (or.find()) {
      String next = rest.substring(or.end(), Math.min(rest.length(), or.end() + 60));
      int at = restStart + or.end();
      boolean held = false;
      boolean unheld = false;
      for (Kinds.Hit h : hits) {
        if (h.start() >= at && h.start() < at + 40) {
          held |= kinds.held(h.kind().id());
          unheld |= !kinds.held(h.kind().id());
        }
      }
      boolean other =
          !FORM_ONLY.matcher(next).find()
              && !APPOINTMENT.matcher(next).find()
              && OTHER_PAPER.matcher(next).find();
      if (unheld || (!held && other)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String terms(Demand demand, Folded text, Kinds.Hit hit) {
    return switch (demand) {
      case FALLBACK -> text.clause(Waivers.FALLBACK);
      case WAIVED ->
          text.has(Waivers.WAIVER)
              ? text.clause(Waivers.WAIVER)
              : waivers.elsewhere(hit.kind().id());
      case ALTERNATIVE, CONDITIONAL, FOREIGN -> text.clause(hit.start(), hit.end());
      case DEMANDED, MENTION, NOTE -> null;
    };
  }
}
