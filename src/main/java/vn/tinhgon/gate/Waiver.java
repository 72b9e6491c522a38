package vn.tinhgon.gate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.findings.Fingerprint;

/**
 * The competent person's decision to accept a finding for a time.
 *
 * @param file the file that holds it, as given
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param number which of the file it is, from 0
 * @param rule id of the rule
 * @param procedure code of the procedure
 * @param words the words of the procedure that the finding quotes; absent where the fingerprint
 *     tells the finding
 * @param fingerprint the finding's fingerprint; absent where its words tell it
 * @param reason why it is accepted
 * @param decidedBy who decided
 * @param decision number of the decision; absent where there is none
 * @param date day of the decision, the first on which it counts
 * @param expires last day on which it counts
 */
public record Waiver(
    String file,
    int line,
    int column,
    int number,
    String rule,
    String procedure,
    @Nullable String words,
    @Nullable String fingerprint,
    String reason,
    String decidedBy,
    @Nullable String decision,
    LocalDate date,
    LocalDate expires) {

  private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  /** Whether it counts on {@code day}. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(date) && !day.isAfter(expires);
  }

  /** Whether its last day was before {@code day}. */
  public boolean expired(LocalDate day) {
    return day.isAfter(expires);
  }

  /**
   * Whether {@code finding} is the one that it is about, whatever the day. Words are compared with
   * all that the finding quotes, without case, spacing and punctuation; an ellipsis at their end
   * stands for the rest.
   */
  public boolean isAbout(Finding finding) {
    if (!finding.rule().equals(rule) || !finding.code().equals(procedure)) {
      return false;
    }
    String looked = words;
    return looked == null
        ? finding.fingerprint().equals(fingerprint)
        : quotes(finding).anyMatch(q -> same(looked, q));
  }

  private static Stream<String> quotes(Finding finding) {
    Matcher quoted = QUOTED.matcher(finding.message().vi());
    List<String> inMessage = quoted.results().map(r -> r.group(1)).toList();
    return Stream.concat(inMessage.stream(), finding.evidence().stream().map(e -> e.quote()));
  }

  private static boolean same(String words, String quote) {
    String stripped = words.strip();
    boolean cut = stripped.endsWith("…") || stripped.endsWith("...");
    String asked = Fingerprint.plain(stripped);
    String given = Fingerprint.plain(quote);
    return cut ? given.startsWith(asked) : given.equals(asked);
  }

  /** What tells the finding: its words, or its fingerprint. */
  String told() {
    return words != null ? words : String.valueOf(fingerprint);
  }

  /** The same within a sentence. */
  String place() {
    return words != null ? "“" + words + "”" : told();
  }

  /** Who decided, when, why and until when. */
  Text says() {
    String number = decision == null ? "" : " (" + decision + ")";
    return new Text(
        decidedBy
            + number
            + " chấp nhận ngày "
            + VIETNAMESE.format(date)
            + ", đến hết ngày "
            + VIETNAMESE.format(expires)
            + ": "
            + reason,
        "accepted by " + decidedBy + number + " on " + date + " until " + expires + ": " + reason);
  }

  /** Its last day as people of either language write it. */
  Text lastDay() {
    return new Text(VIETNAMESE.format(expires), expires.toString());
  }

  /** What tells this waiver from others, whatever its place in the file. */
  String identity() {
    return String.join("\n", place().toLowerCase(Locale.ROOT), rule, date.toString());
  }
}
