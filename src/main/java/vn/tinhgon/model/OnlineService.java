package vn.tinhgon.model;

import org.jspecify.annotations.Nullable;

/**
 * The procedure's online public service (dịch vụ công trực tuyến). Both vocabularies are kept:
 * levels 1–4 (NĐ 43/2011) and, since NĐ 42/2022, một phần and toàn trình.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param extent none, partial or full; absent where unknown
 * @param legacyLevel 1 to 4; absent where unknown
 * @param onNationalPortal whether it is on the National Public Service Portal; absent where unknown
 * @param partialReason why it is only partial; absent where unknown
 * @param partialProvision the provision that the reason rests on; absent where unknown
 * @param url where it is; absent where unknown
 */
public record OnlineService(
    String procedure,
    String at,
    @Nullable Extent extent,
    @Nullable Integer legacyLevel,
    @Nullable Boolean onNationalPortal,
    @Nullable PartialReason partialReason,
    @Nullable String partialProvision,
    @Nullable String url)
    implements Part {

  /** How much of a procedure can be done online (NĐ 42/2022 Điều 11, NĐ 224/2026 Điều 14). */
  public enum Extent {
    /** chưa cung cấp trực tuyến */
    NONE,
    /** một phần */
    PARTIAL,
    /** toàn trình */
    FULL
  }

  /** Why a service is only partial; the first four are the lawful ones of NĐ 224/2026 Điều 14. */
  public enum PartialReason {
    /** phải hiện diện tại cơ quan */
    PRESENCE,
    /** thẩm tra, xác minh tại hiện trường */
    SITE_INSPECTION,
    /** sự cố kỹ thuật chưa khắc phục ngay */
    INCIDENT,
    /** vấn đề kỹ thuật khác */
    TECHNICAL,
    /** một lý do khác, ngoài bốn lý do trên */
    OTHER,
    /** không công bố lý do nào */
    NONE
  }

  /**
   * How much can be done online, in the vocabulary since 2022. Level 4 is full; level 3 is partial,
   * since it pays and hands over at the counter; 1 and 2 only inform (NĐ 43/2011 Điều 3.4). Absent
   * where unknown.
   */
  public @Nullable Extent known() {
    if (extent != null || legacyLevel == null) {
      return extent;
    }
    return legacyLevel == 4 ? Extent.FULL : legacyLevel == 3 ? Extent.PARTIAL : Extent.NONE;
  }

  /** Whether it is partial for one of the four reasons that the law allows. */
  public boolean lawfullyPartial() {
    return extent == Extent.PARTIAL
        && partialReason != null
        && partialReason != PartialReason.OTHER
        && partialReason != PartialReason.NONE;
  }

  /** What is offered now, in words. */
  public Text now() {
    if (extent == null && legacyLevel != null) {
      return new Text("ở mức độ " + legacyLevel, "at level " + legacyLevel);
    }
    return extent == Extent.PARTIAL
        ? new Text("cung cấp trực tuyến một phần", "partly online")
        : extent == Extent.FULL
            ? new Text("cung cấp trực tuyến toàn trình", "fully online")
            : new Text("chưa cung cấp trực tuyến", "not online");
  }

  /** What is said about why it is partial. */
  public Text reason() {
    return partialReason == PartialReason.NONE
        ? new Text("không công bố lý do", "no reason is published")
        : new Text(
            "lý do công bố nằm ngoài bốn trường hợp cho phép",
            "the published reason is none of the four that the law allows");
  }

  @Override
  public String words() {
    return "onlineService";
  }
}
