package vn.tinhgon.settings;

import java.util.List;
import vn.tinhgon.procedures.Fault;

/** Settings that cannot be used, with all that is wrong with them. */
public final class BadSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  BadSettings(List<Fault> faults) {
    super(faults.isEmpty() ? "" : faults.get(0).sentence().en());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order of the file; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
