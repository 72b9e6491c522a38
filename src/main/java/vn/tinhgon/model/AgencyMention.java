package vn.tinhgon.model;

import java.util.List;

/**
 * An agency that a procedure names although it is no more, or bears another name now: the district
 * level (ended by Luật 72/2025/QH15) and ministries and departments that were merged.
 *
 * @param procedure key of its procedure
 * @param at where it is named first
 * @param kind why it is old
 * @param key which name it is, of {@link OldAgencyName}; empty for the district level
 * @param acting whether it is stated as an agency of the procedure, not only told of
 * @param name what it is called there
 * @param evidence the words around it; empty where the file states it as an agency
 */
public record AgencyMention(
    String procedure,
    String at,
    Kind kind,
    String key,
    boolean acting,
    String name,
    List<Evidence> evidence)
    implements Part {

  /** Why an agency is old. */
  public enum Kind {
    /** cấp huyện: quận, huyện, thị xã */
    DISTRICT,
    /** bộ, sở đã đổi tên, hợp nhất */
    RENAMED
  }

  /** Whether the words are only told of, so that it may be no agency of the procedure. */
  public boolean getDoubtful() {
    return !acting;
  }

  @Override
  public String words() {
    return kind + " " + key;
  }
}
