package vn.tinhgon.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Text;

/**
 * Two versions of one or many procedures.
 *
 * @param asOf the day by whose law both were reviewed
 * @param ruleBook version of the rules
 * @param rules how many rules were applied
 * @param procedures the procedures, in the order of the new files, those removed behind
 * @param unread what was given and could not be read, or stands there twice
 */
public record Comparison(
    LocalDate asOf, String ruleBook, int rules, List<Compared> procedures, List<Unread> unread) {

  /** Copies. */
  public Comparison {
    procedures = List.copyOf(procedures);
    unread = List.copyOf(unread);
  }

  /**
   * Something that could not be read as it stands.
   *
   * @param file the file as given
   * @param line from 1; 0 for the file as a whole
   * @param column from 1; 0 for the file as a whole
   * @param message what is wrong, what was expected, what to do
   */
  public record Unread(String file, int line, int column, Text message) {}

  /** How many procedures there are of each status. */
  public Map<Compared.Status, Long> statuses() {
    Map<Compared.Status, Long> counts = new EnumMap<>(Compared.Status.class);
    for (Compared.Status status : Compared.Status.values()) {
      counts.put(status, procedures.stream().filter(p -> p.status() == status).count());
    }
    return counts;
  }

  /** How many procedures in both versions there are of each verdict. */
  public Map<Verdict, Long> verdicts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, inBoth().stream().filter(p -> p.verdict() == verdict).count());
    }
    return counts;
  }

  private List<Compared> inBoth() {
    return procedures.stream().filter(p -> p.oldFile() != null && p.newFile() != null).toList();
  }

  /** What the changes of all procedures come to. */
  public Verdict verdict() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    procedures.forEach(p -> counts.merge(p.verdict(), 1L, Long::sum));
    boolean heavier = counts.containsKey(Verdict.HEAVIER) || counts.containsKey(Verdict.MIXED);
    boolean lighter = counts.containsKey(Verdict.LIGHTER) || counts.containsKey(Verdict.MIXED);
    if (heavier || lighter) {
      return heavier && lighter ? Verdict.MIXED : heavier ? Verdict.HEAVIER : Verdict.LIGHTER;
    }
    return counts.containsKey(Verdict.CANNOT_TELL) || !unread.isEmpty()
        ? Verdict.CANNOT_TELL
        : Verdict.UNCHANGED;
  }

  /** Whether anything is heavier than it was. */
  public boolean heavierInPart() {
    return procedures.stream().anyMatch(p -> p.verdict().heavierInPart());
  }
}
