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

  @Override
  public String words() {
    return "onlineService";
  }
}
