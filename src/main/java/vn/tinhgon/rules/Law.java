package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A legal document ({@code rules/_laws.yaml}).
 *
 * @param title its title
 * @param from first day in force; absent where it was in force before 2019, or the day is unknown
 * @param to last day in force; absent where it is in force with no end known
 * @param replacedBy number of the document that replaces it; absent where none does
 * @param amendedBy numbers of the documents that amend it
 * @param verified whether its text was read in a source
 * @param source how that was done
 * @param binds the province or city that it is limited to; absent where it is not
 */
public record Law(
    Text title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @JsonProperty("replaced-by") @Nullable String replacedBy,
    @JsonProperty("amended-by") @Nullable List<String> amendedBy,
    boolean verified,
    String source,
    @Nullable String binds) {

  private static final Pattern KIND_OF_PLACE =
      Pattern.compile("^(thành phố|tp|tỉnh)\\b\\.?\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Whether it is of use in {@code place}; absent where the place is not known. */
  public boolean bindsIn(@Nullable String place) {
    return binds == null || place == null || samePlace(binds, place);
  }

  /** Whether two names, with or without what kind of place it is, are of one place. */
  public static boolean samePlace(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String place) {
    String lower = Normalizer.normalize(place, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return KIND_OF_PLACE.matcher(lower.replaceAll("\\s+", " ").strip()).replaceFirst("");
  }

  /** Whether it is in force on {@code day}. */
  public boolean inForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it is in force on {@code day} and for at most {@code days} days more. */
  public boolean endsWithin(long days, LocalDate day) {
    return to != null && inForce(day) && !to.isAfter(day.plusDays(days));
  }

  /** The documents that follow it, one after the other. */
  public List<String> followers(Map<String, Law> laws) {
    List<String> all = new ArrayList<>();
    String next = replacedBy;
    while (next != null && !all.contains(next)) {
      all.add(next);
      Law law = laws.get(next);
      next = law == null ? null : law.replacedBy();
    }
    return List.copyOf(all);
  }

  /** {@code day} as people write it. */
  public static Text day(LocalDate day) {
    return new Text(
        String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
        day.toString());
  }
}
