package vn.tinhgon.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A procedure in its old and new version.
 *
 * @param status whether it is in both
 * @param code its code, of the new version where there is one
 * @param name its name, of the new version where there is one
 * @param oldFile file of the old version; absent for a procedure that was added
 * @param newFile file of the new version; absent for a procedure that was removed
 * @param changes what is other
 * @param findings which findings the new version brings and cures
 * @param still how many findings both have
 * @param assessments rules that can be assessed on one version only
 * @param measures its burden before and after
 * @param note what to know besides; absent where there is nothing
 */
public record Compared(
    Status status,
    String code,
    String name,
    @Nullable String oldFile,
    @Nullable String newFile,
    List<Change> changes,
    List<FindingChange> findings,
    int still,
    List<Assessment> assessments,
    List<Measure> measures,
    @Nullable Text note) {

  /** Copies. */
  public Compared {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
    assessments = List.copyOf(assessments);
    measures = List.copyOf(measures);
  }

  /** Whether a procedure is in both versions. */
  public enum Status {
    ADDED(new Text("THỦ TỤC MỚI", "NEW PROCEDURE")),
    REMOVED(new Text("THỦ TỤC BỊ BỎ", "PROCEDURE REMOVED")),
    CHANGED(new Text("CÓ THAY ĐỔI", "CHANGED")),
    UNCHANGED(new Text("KHÔNG THAY ĐỔI", "UNCHANGED"));

    private final Text label;

    Status(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /**
   * What the changes come to. Whether a procedure that was added or removed weighs more or less is
   * not for a program to say: it may take another's place.
   */
  public Verdict verdict() {
    return status == Status.ADDED || status == Status.REMOVED
        ? Verdict.CANNOT_TELL
        : Verdict.of(changes.stream().flatMap(Change::effects).toList());
  }

  /** The changes that are, in whole or in part, {@code effect}. */
  public List<Change> changes(Effect effect) {
    return changes.stream().filter(c -> c.has(effect)).toList();
  }

  /** The changes in {@code area}, in order. */
  public List<Change> changes(Area area) {
    return changes.stream().filter(c -> c.area() == area).toList();
  }

  /** The findings that the new version brings or cures. */
  public List<FindingChange> findings(FindingChange.Kind kind) {
    return findings.stream().filter(f -> f.kind() == kind).toList();
  }
}
