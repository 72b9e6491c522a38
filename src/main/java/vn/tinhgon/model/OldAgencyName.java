package vn.tinhgon.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A name that an agency no longer bears ({@code rules/_data/agency-names.yaml}).
 *
 * @param id referred to by {@link AgencyMention#key()}
 * @param words its spellings, in lower case
 * @param now what it is called now, or who took its work over
 * @param from first day of the new name
 * @param verified whether that was read in a source
 * @param source how
 */
public record OldAgencyName(
    String id, List<String> words, Text now, LocalDate from, boolean verified, String source) {}
