package vn.tinhgon.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Completeness.Element;
import vn.tinhgon.model.Completeness.Gap;
import vn.tinhgon.model.Completeness.Verdict;
import vn.tinhgon.model.Text;

/**
 * How complete the procedures of one publisher are, which is what indicator 1.3 of QĐ 766/QĐ-TTg
 * asks of an agency: the share of its procedures that have all parts a to g.
 *
 * @param publisher who published them; absent where unknown
 * @param procedures how many
 * @param verdicts how many are complete, incomplete, unknown
 * @param missing how many lack a part; parts that none lacks are left out
 */
public record CompletenessByPublisher(
    @Nullable Text publisher,
    int procedures,
    Map<Verdict, Integer> verdicts,
    Map<Element, Integer> missing) {

  /** The publishers of a report, the one with most procedures first, the unknown one last. */
  public static List<CompletenessByPublisher> of(Report report) {
    Map<String, CompletenessByPublisher> all = new LinkedHashMap<>();
    for (Report.Reviewed procedure : report.procedures()) {
      if (procedure.completeness() == null) {
        continue;
      }
      Text publisher = procedure.publisher();
      CompletenessByPublisher known =
          all.getOrDefault(publisher == null ? "" : publisher.vi(), none(publisher));
      all.put(publisher == null ? "" : publisher.vi(), known.and(procedure.completeness()));
    }
    return all.values().stream()
        .sorted(
            Comparator.comparing((CompletenessByPublisher c) -> c.publisher == null)
                .thenComparing(c -> -c.procedures)
                .thenComparing(c -> c.publisher == null ? "" : c.publisher.vi()))
        .toList();
  }

  private static CompletenessByPublisher none(@Nullable Text publisher) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, 0);
    }
    return new CompletenessByPublisher(publisher, 0, verdicts, Map.of());
  }

  private CompletenessByPublisher and(Completeness one) {
    Map<Verdict, Integer> counted = new EnumMap<>(verdicts);
    counted.merge(one.verdict(), 1, Integer::sum);
    Map<Element, Integer> lacking = new EnumMap<>(Element.class);
    lacking.putAll(missing);
    one.gaps().stream().map(Gap::element).forEach(e -> lacking.merge(e, 1, Integer::sum));
    return new CompletenessByPublisher(
        publisher,
        procedures + 1,
        Collections.unmodifiableMap(counted),
        Collections.unmodifiableMap(lacking));
  }
}
