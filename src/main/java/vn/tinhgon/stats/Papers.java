package vn.tinhgon.stats;

import java.time.LocalDate;
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
import vn.tinhgon.rules.facts.HeldKind;

/** Which papers procedures ask for, kind by kind. */
final class Papers {

  private final Map<String, Set<String>> asking = new HashMap<>();

  void take(Procedure procedure) {
    for (var document : procedure.documents()) {
      for (Paper paper : document.papers()) {
        if (asks(paper)) {
          asking.computeIfAbsent(paper.kind(), k -> new LinkedHashSet<>()).add(procedure.key());
        }
      }
    }
  }

  private static boolean asks(Paper paper) {
    return (paper.demand() == Paper.Demand.DEMANDED || paper.demand() == Paper.Demand.CONDITIONAL)
        && paper.exempt() == Paper.Exempt.NONE;
  }

  /** Those that a database holds on {@code day}, the most often asked for first. */
  List<Stats.PaperCount> held(List<Counted> all, DocumentKinds kinds, LocalDate day) {
    Map<String, Counted> byKey = new HashMap<>();
    all.forEach(c -> byKey.put(c.key(), c));
    List<Stats.PaperCount> papers = new ArrayList<>();
    for (DocumentKind kind : kinds.kinds()) {
      HeldKind held = HeldKind.on(day, kind, kinds.databases());
      Set<String> its = asking.getOrDefault(kind.id(), Set.of());
      if (held != null && !its.isEmpty()) {
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
                held.database(),
                its.size(),
                cases.isEmpty() ? -1 : cases.stream().mapToLong(Cases::received).sum()));
      }
    }
    papers.sort(
        Comparator.comparing((Stats.PaperCount p) -> -p.procedures())
            .thenComparing(Stats.PaperCount::kind));
    return List.copyOf(papers);
  }
}
