package vn.tinhgon.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;

/**
 * Procedures taken one by one, of which only what links them to others is kept: {@link #take} each,
 * then ask for {@link #facts()}.
 *
 * <p>Left out are papers that a database of the state holds (they are looked up, not passed on),
 * names that any agency's papers go by, rows that do not simply ask for a paper, and papers that
 * the procedure itself grants, renews or changes.
 */
public final class Portfolio {

  private static final Set<Paper.Demand> ASKING =
      Set.of(Paper.Demand.DEMANDED, Paper.Demand.CONDITIONAL, Paper.Demand.ALTERNATIVE);

  /** Code of a result: KQ.G10.001221, or as a dossier has it: 000.00.00.G10-KQ001221. */
  private static final Pattern RESULT_CODE =
      Pattern.compile("KQ\\.(G\\d{2}(?:\\.\\d{2})*)\\.0*(\\d+)");

  private static final Pattern COMPONENT_CODE =
      Pattern.compile("(G\\d{2}(?:\\.\\d{2})*)-KQ0*(\\d+)$");

  /** What they ask for is given back, or was granted by another state. */
  private static final Pattern ENDS_OR_FOREIGN =
      Pattern.compile(
          "^(?:thủ tục )?(?:thu hồi|chấm dứt|xóa|hủy|trả lại)(?!\\p{L})|phương tiện của|nước ngoài|người bị thu hồi");

  private static final int LONGEST_NAME = 160;

  private final Set<String> basePapers = new HashSet<>();
  private final Set<String> baseNames = new HashSet<>();
  private final Set<String> genericNames;
  private final List<Given> given = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  /** An empty portfolio: the catalogue's kinds of paper, and names that any paper goes by. */
  public Portfolio(DocumentKinds kinds, List<String> genericNames) {
    this.genericNames = Set.copyOf(genericNames);
    kinds.kinds().stream()
        .filter(DocumentKind::listed)
        .forEach(
            k -> {
              basePapers.add(k.id());
              k.words().forEach(w -> baseNames.add(PaperNames.plain(w)));
            });
  }

  /** Keeps what links {@code procedure} to others, and gives the parts that it kept. */
  public List<Part> take(Procedure procedure) {
    Member member = Member.of(procedure);
    List<Part> kept = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (Result result : procedure.results()) {
      List<String> keys = new ArrayList<>(PaperNames.given(result.name()));
      own.addAll(keys);
      keys.removeIf(k -> !telling(k));
      String code = code(RESULT_CODE, result.code());
      if (code != null) {
        keys.add(code);
        own.add(code);
      }
      for (String key : keys) {
        given.add(new Given(member, result.at(), shortened(result.name()), key));
      }
      if (!keys.isEmpty()) {
        kept.add(result);
      }
    }
    own.add(member.plainName());
    for (Document document : procedure.documents()) {
      boolean asks = document.getDocument() && !ENDS_OR_FOREIGN.matcher(member.plainName()).find();
      for (PaperNames.Asked paper : asks ? papers(document) : List.<PaperNames.Asked>of()) {
        List<String> keys = paper.names();
        if (keys.stream().noneMatch(k -> own.stream().anyMatch(o -> o.contains(k)))) {
          asked.add(new Asked(member, document.at(), shortened(paper.quote()), keys));
          kept.add(document);
        }
      }
    }
    return kept;
  }

  private List<PaperNames.Asked> papers(Document document) {
    List<PaperNames.Asked> papers = new ArrayList<>();
    String code = code(COMPONENT_CODE, document.componentCode());
    if (code != null) {
      papers.add(new PaperNames.Asked(document.name(), List.of(code)));
    }
    for (PaperNames.Asked paper : PaperNames.asked(document.name())) {
      List<String> keys = paper.names().stream().filter(this::telling).toList();
      if (!keys.isEmpty() && asks(document, paper.names().get(0))) {
        papers.add(new PaperNames.Asked(paper.quote(), keys));
      }
    }
    return papers;
  }

  /** Whether the name is of one kind of paper, and of one that no database holds. */
  private boolean telling(String name) {
    return !genericNames.contains(name) && baseNames.stream().noneMatch(name::startsWith);
  }

  /** Whether the row asks for the paper of this name, and no database holds it. */
  private boolean asks(Document document, String name) {
    Paper named = null;
    for (Paper paper : document.papers()) {
      boolean here = name.startsWith(PaperNames.plain(paper.quote()));
      if (here || named == null && paper.demand() != Paper.Demand.MENTION) {
        named = paper;
      }
      if (here) {
        break;
      }
    }
    return named != null && ASKING.contains(named.demand()) && !basePapers.contains(named.kind());
  }

  private static @Nullable String code(Pattern form, @Nullable String code) {
    Matcher m = form.matcher(code == null ? "" : code);
    return m.find() ? m.group(1) + "-" + m.group(2) : null;
  }

  private static String shortened(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** What was found between the procedures taken: facts for the rules. */
  public List<Part> facts() {
    List<Link> links = Links.between(given, asked);
    List<Part> facts = new ArrayList<>(links);
    facts.addAll(Routes.of(links));
    return List.copyOf(facts);
  }
}
