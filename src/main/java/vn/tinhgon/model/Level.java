package vn.tinhgon.model;

/**
 * Level of government that carries a procedure out (cấp thực hiện). The district level ended on 1
 * July 2025 (Luật 72/2025/QH15) and is kept for older files.
 */
public enum Level {
  MINISTRY(new Text("cấp Bộ", "ministry")),
  PROVINCE(new Text("cấp tỉnh", "province")),
  DISTRICT(new Text("cấp huyện", "district")),
  COMMUNE(new Text("cấp xã", "commune")),
  VERTICAL(new Text("ngành dọc", "vertical agency")),
  OTHER(new Text("cơ quan khác", "other"));

  private final Text label;

  Level(Text label) {
    this.label = label;
  }

  /** What the level is called. */
  public Text label() {
    return label;
  }
}
