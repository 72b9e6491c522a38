package vn.tinhgon.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;

/**
 * A legal basis of a procedure whose last day in force is known, on the day of the review.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param number number of the document
 * @param named its number, with the documents that amend it and that the procedure lists too
 * @param title its title
 * @param lastDay its last day in force
 * @param daysLeft days until then; below 0 where it is no longer in force
 * @param successor who follows it; a sentence's end
 * @param succeeded whether the procedure also lists the document that follows it
 * @param transitional whether it is listed for a transition only
 * @param alone whether no other basis of the procedure is in force for longer, as far as is known
 * @param verified whether the days were read in a source
 */
public record Basis(
    String procedure,
    String at,
    String number,
    Text named,
    Text title,
    LocalDate lastDay,
    long daysLeft,
    Text successor,
    boolean succeeded,
    boolean transitional,
    boolean alone,
    boolean verified)
    implements Part {

  private static final Text CHECKED =
      new Text("đã kiểm chứng ngày hết hiệu lực", "the last day was verified");

  private static final Text TO_CHECK =
      new Text(
          "ngày hết hiệu lực chưa kiểm chứng từ văn bản gốc, phải đối chiếu trước khi sử dụng",
          "the last day was not verified in the text itself and has to be checked before use");

  /** The bases of {@code procedure} that the register of laws knows an end of. */
  public static List<Basis> of(Procedure procedure, Map<String, Law> laws, LocalDate asOf) {
    Set<String> listed = new HashSet<>();
    Set<String> mentioned = new HashSet<>();
    for (LegalBasis basis : procedure.legalBases()) {
      String number = LegalNumber.of(basis);
      if (number != null) {
        listed.add(number);
      }
      mentioned.addAll(LegalNumber.all(basis));
    }
    List<Basis> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    LocalDate longest = longest(procedure, laws, asOf);
    for (LegalBasis basis : procedure.legalBases()) {
      String number = LegalNumber.of(basis);
      if (number == null) {
        continue;
      }
      Law law = laws.get(number);
      LocalDate last = law == null ? null : law.to();
      if (law == null
          || last == null
          || !seen.add(number)
          || listed.stream().anyMatch(n -> amends(number, last, laws.get(n)))) {
        continue;
      }
      List<String> followers = law.followers(laws);
      String words = (basis.name() + " " + basis.article()).toLowerCase(java.util.Locale.ROOT);
      all.add(
          new Basis(
              procedure.key(),
              basis.at(),
              number,
              named(number, law, listed),
              law.title(),
              last,
              ChronoUnit.DAYS.between(asOf, last),
              successor(followers, laws, asOf),
              followers.stream().anyMatch(mentioned::contains),
              words.contains("chuyển tiếp"),
              longest != null && (longest.isBefore(asOf) || !longest.isAfter(last)),
              law.verified()));
    }
    return List.copyOf(all);
  }

  /** Whether the document {@code number} amends {@code other} and ends no earlier. */
  private static boolean amends(String number, LocalDate last, @Nullable Law other) {
    return other != null
        && other.amendedBy() != null
        && other.amendedBy().contains(number)
        && other.to() != null
        && !other.to().isAfter(last);
  }

  private static Text named(String number, Law law, Set<String> listed) {
    List<String> all =
        law.amendedBy() == null
            ? List.of()
            : law.amendedBy().stream().filter(listed::contains).sorted().toList();
    String numbers = String.join(", ", all);
    return all.isEmpty()
        ? new Text(number, number)
        : new Text(
            number + " cùng văn bản sửa đổi " + numbers,
            number + " with its amendments " + numbers);
  }

  /** The last day of the basis that stays in force for longest; absent where one has no end. */
  private static @Nullable LocalDate longest(
      Procedure procedure, Map<String, Law> laws, LocalDate asOf) {
    LocalDate longest = asOf.minusDays(1);
    for (LegalBasis basis : procedure.legalBases()) {
      Set<String> numbers = LegalNumber.all(basis);
      if (numbers.isEmpty()) {
        return null;
      }
      for (String number : numbers) {
        Law law = laws.get(number);
        LocalDate last = law == null ? null : law.to();
        if (last == null) {
          return null;
        }
        longest = last.isAfter(longest) ? last : longest;
      }
    }
    return longest;
  }

  /** The document that follows and is in force on {@code asOf}, or else the one right after. */
  private static Text successor(List<String> followers, Map<String, Law> laws, LocalDate asOf) {
    if (followers.isEmpty()) {
      return new Text(
          "chưa có thông tin về văn bản thay thế", "no document that replaces it is known");
    }
    String named =
        followers.stream()
            .filter(f -> laws.containsKey(f) && laws.get(f).inForce(asOf))
            .reduce((a, b) -> b)
            .orElse(followers.get(0));
    Law law = laws.get(named);
    Text title = law == null ? new Text("", "") : law.title();
    return new Text(
        "thay bằng " + named + " “" + title.vi() + "”",
        "replaced by " + named + " \"" + title.en() + "\"");
  }

  /** Whether it is not the only basis, or its days were not verified. */
  public boolean getDoubtful() {
    return !alone || !verified;
  }

  /** Whether it is still in force. */
  public boolean getInForce() {
    return daysLeft >= 0;
  }

  /** Its last day, as people write it. */
  public Text until() {
    return Law.day(lastDay);
  }

  /** Whether its days were verified, as words. */
  public Text checked() {
    return verified ? CHECKED : TO_CHECK;
  }

  @Override
  public String words() {
    return number;
  }
}
