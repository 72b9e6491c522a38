package vn.tinhgon.language.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Likeness;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Sameness;
import vn.tinhgon.model.Text;

/**
 * Which rows of one case ask for the same paper, and which nearly so. One word may decide (mua,
 * phụ, xuất, nhập), so rows are the same only if all words agree but those that never mean
 * anything.
 */
public final class Comparisons {

  /** Words that mean nothing for which paper is asked for. */
  private static final Wording FILLER =
      Folded.pattern(
          "theo quy định( của pháp luật)?|theo mẫu( quy định)?\\)?|\\(theo mẫu( quy định)?\\)?|(?<![\\p{L}\\p{N}])0?1 bản( chính)?\\b|\\(bản chính\\)|\\(nếu có\\)");

  /** Copy words, which {@link Document#copyForm} stands for. */
  private static final Wording COPY =
      Folded.pattern("bản sao|bản chụp|bản chính|bản gốc|có chứng thực|được chứng thực");

  /** Words by which two rows may differ and yet name one paper. */
  static final Set<String> GENERIC =
      Set.of(
          "theo", "quy", "định", "của", "pháp", "luật", "về", "và", "các", "những", "có", "được",
          "để", "kèm", "trong", "tài", "liệu", "giấy", "tờ", "văn", "bản", "chứng", "minh", "lý",
          "chứa", "thông", "tin", "nêu", "rõ", "mẫu", "hợp", "lệ", "hiện", "hành", "là", "thì",
          "đã", "nói", "trên", "nếu", "việc", "đó", "này");

  /** Words that turn a demand into its contrary. */
  private static final Set<String> DENYING =
      Set.of("không", "cần", "phải", "yêu", "cầu", "bắt", "buộc", "có");

  private static final int SHORTEST_NAME = 12;
  private static final int SHORTEST_LIKE = 8;

  /** One word in so many may be a different one. */
  private static final int WORDS_A_DIFFERENCE = 8;

  /** Rows of a case that are compared with each other; real cases have at most 94. */
  private static final int MOST_ROWS = 200;

  private Comparisons() {}

  /** What must agree for two rows to be the same; absent where the name is too short to tell. */
  static @Nullable Sameness sameness(Document document, Folded row, Kinds kinds) {
    Text matched = new Text("tên giấy tờ, khớp từng chữ", "the name, word for word");
    Folded bare = Rows.bare(row);
    List<String> fillers = new ArrayList<>();
    String words = withoutFillers(bare, fillers);
    Paper only = only(document, kinds);
    if (document.componentCode() != null) {
      matched =
          new Text(
              "mã thành phần hồ sơ " + document.componentCode(),
              "component code " + document.componentCode());
      words = document.componentCode();
    } else if (only != null) {
      matched =
          new Text("loại giấy tờ “" + only.quote() + "”", "kind of paper “" + only.quote() + "”");
      words =
          COPY.matcher(words.replace(Folded.of(only.quote()).text(), only.kind())).replaceAll("");
    }
    words = lettersAndDigits(words);
    if (words.length() < SHORTEST_NAME && only == null && document.componentCode() == null) {
      return null;
    }
    String key =
        String.join(
            "\n",
            document.procedure(),
            document.caseId(),
            words,
            document.form() == null ? "" : document.form(),
            document.holder() == null ? "" : document.holder(),
            document.submission() == null ? "" : document.submission().name(),
            document.copyForm() == null ? "" : document.copyForm().name());
    return new Sameness(key, matched, ignored(row, fillers));
  }

  /** The one paper that the row demands, of a kind of which its holder has only one. */
  private static @Nullable Paper only(Document document, Kinds kinds) {
    List<Paper> asked =
        document.papers().stream().filter(p -> p.demand() != Paper.Demand.MENTION).toList();
    if (asked.size() != 1 || asked.get(0).demand() != Paper.Demand.DEMANDED) {
      return null;
    }
    DocumentKind kind = kinds.kind(asked.get(0).kind());
    return kind != null && kind.unique() ? asked.get(0) : null;
  }

  /** The words of {@code bare} but the fillers, which are added to {@code fillers}. */
  private static String withoutFillers(Folded bare, List<String> fillers) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    Hits filler = bare.hits(FILLER);
    while (filler.find()) {
      fillers.add(filler.group());
      words.append(bare.text(), from, filler.start()).append(' ');
      from = filler.end();
    }
    return words.append(bare.text(), from, bare.length()).toString();
  }

  private static String lettersAndDigits(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String ignored(Folded row, List<String> fillers) {
    List<String> ignored = new ArrayList<>();
    if (!Rows.bullet(row).isEmpty()) {
      ignored.add("“" + Rows.bullet(row) + "”");
    }
    fillers.forEach(f -> ignored.add("“" + f + "”"));
    return String.join(", ", ignored);
  }

  /** {@code documents}, each with the earlier row of its case that says nearly the same. */
  public static List<Document> alike(List<Document> documents) {
    Map<String, List<Named>> cases = new HashMap<>();
    List<Document> compared = new ArrayList<>();
    for (Document document : documents) {
      if (document.sameness() == null) {
        compared.add(document);
        continue;
      }
      List<Named> earlier = cases.computeIfAbsent(document.caseId(), c -> new ArrayList<>());
      Named named = new Named(document, words(document));
      compared.add(document.compared(document.sameness(), likeness(named, earlier)));
      if (earlier.size() < MOST_ROWS) {
        earlier.add(named);
      }
    }
    return List.copyOf(compared);
  }

  /** A row and the words of its name. */
  private record Named(Document document, List<String> words) {}

  private static @Nullable Likeness likeness(Named named, List<Named> earlier) {
    Document document = named.document();
    for (Named before : earlier) {
      Document other = before.document();
      boolean comparable =
          named.words().size() >= SHORTEST_LIKE
              && !other.getSamenessKey().equals(document.getSamenessKey())
              && java.util.Objects.equals(other.submission(), document.submission())
              && java.util.Objects.equals(other.holder(), document.holder());
      if (comparable) {
        Likeness found = likeness(named.words(), before.words(), other.position());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Likeness likeness(List<String> a, List<String> b, int position) {
    int most = Math.max(a.size(), b.size()) / WORDS_A_DIFFERENCE + 2;
    if (Math.abs(a.size() - b.size()) > most) {
      return null;
    }
    List<String> onlyA = without(a, b);
    List<String> onlyB = without(b, a);
    if (onlyA.size() + onlyB.size() > 2 * most) {
      return null;
    }
    Set<String> differing = new LinkedHashSet<>(onlyA);
    differing.addAll(onlyB);
    if (DENYING.containsAll(differing) && differing.contains("không")) {
      return new Likeness(position, differs(a, b), true);
    }
    boolean generic = GENERIC.containsAll(differing) && !differing.isEmpty();
    return generic ? new Likeness(position, differs(a, b), false) : null;
  }

  /** What stands between the words that both begin with and those that both end with. */
  private static String differs(List<String> a, List<String> b) {
    int from = 0;
    int shorter = Math.min(a.size(), b.size());
    while (from < shorter && a.get(from).equals(b.get(from))) {
      from++;
    }
    int tail = 0;
    while (tail < shorter - from && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    String inA = String.join(" ", a.subList(from, a.size() - tail));
    String inB = String.join(" ", b.subList(from, b.size() - tail));
    return inA.isEmpty() || inB.isEmpty() ? "“" + inA + inB + "”" : "“" + inA + "”, “" + inB + "”";
  }

  private static List<String> words(Document document) {
    return Rows.bare(Folded.of(document.name())).words();
  }

  private static List<String> without(List<String> words, List<String> others) {
    List<String> left = new ArrayList<>(words);
    others.forEach(left::remove);
    return left;
  }
}
