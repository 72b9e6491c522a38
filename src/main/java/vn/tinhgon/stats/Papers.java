package vn.tinhgon.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;

/** Which papers procedures ask for, kind by kind. */
final class Papers {

  /**
   * A paper that a procedure names.
   *
   * @param at place of its row
   * @param kind its kind
   * @param quote the words that name it
   */
  private record Named(String at, String kind, String quote) {}

  private final Map<String, List<Named>> named = new HashMap<>();
  private final Map<String, Set<String>> asking = new HashMap<>();

  void take(Procedure procedure) {
    List<Named> its = new ArrayList<>();
    for (var document : procedure.documents()) {
      for (Paper paper : document.papers()) {
        if (!paper.kind().equals(Paper.OTHER)) {
          its.add(new Named(paper.at(), paper.kind(), paper.quote()));
        }
      }
    }
    if (!its.isEmpty()) {
      named.put(procedure.key(), List.copyOf(its));
    }
  }

  /** Counts the paper that {@code finding} is about, by the same rules as the target counts. */
  void found(Finding finding) {
    if (!Measure.NO_HELD_PAPER.rules().contains(finding.rule())) {
      return;
    }
    for (Named paper : named.getOrDefault(finding.procedure(), List.of())) {
      if (paper.at().equals(finding.at())
          && finding.message().vi().contains("“" + paper.quote() + "”")) {
        asking.computeIfAbsent(paper.kind(), k -> new LinkedHashSet<>()).add(finding.procedure());
      }
    }
  }

  /** Those that are found to be held, the most often asked for first. */
  List<Stats.PaperCount> held(List<Counted> all, DocumentKinds kinds) {
    Map<String, Counted> byKey = new HashMap<>();
    all.forEach(c -> byKey.put(c.key(), c));
    List<Stats.PaperCount> papers = new ArrayList<>();
    for (DocumentKind kind : kinds.kinds()) {
      Set<String> its = asking.getOrDefault(kind.id(), Set.of());
      if (!its.isEmpty()) {
        List<Cases> cases =
            its.stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .map(Counted::cases)
                .filter(Objects::nonNull)
                .toList();
        papers.add(
            new Stats.PaperCount(
                kind.id(),
                kind.name(),
                database(kind, kinds),
                its.size(),
                cases.isEmpty() ? -1 : cases.stream().mapToLong(Cases::received).sum()));
      }
    }
    papers.sort(
        Comparator.comparing((Stats.PaperCount p) -> -p.procedures())
            .thenComparing(Stats.PaperCount::kind));
    return List.copyOf(papers);
  }

  private static Text database(DocumentKind kind, DocumentKinds kinds) {
    DocumentKind.Holding holding = kind.holding();
    DocumentKinds.Database database =
        holding == null ? null : kinds.databases().get(holding.database());
    return database == null ? new Text("", "") : database.name();
  }
}
