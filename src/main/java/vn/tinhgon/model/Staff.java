package vn.tinhgon.model;

/** Who does the applicant's work, where that is known (the major groups of ISCO-08). */
public enum Staff {
  MANAGER("nhà quản lý", "manager"),
  PROFESSIONAL("người có chuyên môn, kỹ thuật", "professional or technician"),
  CLERK("nhân viên", "clerk"),
  LABOURER("lao động giản đơn", "labourer");

  private final Text label;

  Staff(String vi, String en) {
    this.label = new Text(vi, en);
  }

  /** What they are called. */
  public Text label() {
    return label;
  }
}
