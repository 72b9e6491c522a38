package vn.tinhgon.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency or office that has a part in a procedure (cơ quan giải quyết, NĐ 63/2010 Điều 8.2g).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param id referred to by steps and delegations
 * @param name as published
 * @param level level of government; absent where neither stated nor readable from the name
 * @param office what kind of office it is, as the law on delegation tells them apart; absent where
 *     neither stated nor readable from the name
 * @param roles what it does in this procedure; empty where unknown
 * @param evidence the words the office, level or roles were read from; empty where the file states
 *     them
 */
public record Agency(
    String procedure,
    String at,
    String id,
    String name,
    @Nullable Level level,
    @Nullable Office office,
    Set<Role> roles,
    List<Evidence> evidence)
    implements Part {

  /** What an agency does in a procedure. */
  public enum Role {
    /** cơ quan thực hiện */
    EXECUTE,
    /** tiếp nhận hồ sơ */
    RECEIVE,
    /** thẩm định */
    APPRAISE,
    /** phối hợp, lấy ý kiến */
    COORDINATE,
    /** quyết định, có thẩm quyền giải quyết */
    DECIDE,
    /** được ủy quyền */
    DELEGATED
  }

  /** Kinds of office, as Luật 72/2025/QH15 Điều 14.1 and the practice before it tell them apart. */
  public enum Office {
    /** Ủy ban nhân dân */
    PEOPLES_COMMITTEE,
    /** Chủ tịch Ủy ban nhân dân */
    CHAIR,
    /** cơ quan chuyên môn thuộc Ủy ban nhân dân (sở, phòng), or its head */
    SPECIALISED_AGENCY,
    /** tổ chức hành chính khác thuộc Ủy ban nhân dân, or its head */
    OTHER_ADMINISTRATIVE,
    /** đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân, or its head */
    PUBLIC_SERVICE_UNIT,
    /** trưởng phòng thuộc sở */
    DIVISION_HEAD,
    /** công chức thuộc Ủy ban nhân dân */
    OFFICIAL,
    /** bộ, cơ quan ngang bộ, and what belongs to them */
    MINISTRY,
    /** any other */
    OTHER
  }

  /** Whether it decides (có thẩm quyền quyết định). */
  public boolean getDecides() {
    return roles.contains(Role.DECIDE);
  }

  /** Whether it appraises (thẩm định). */
  public boolean getAppraises() {
    return roles.contains(Role.APPRAISE);
  }

  @Override
  public String words() {
    return name;
  }
}
