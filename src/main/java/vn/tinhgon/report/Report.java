package vn.tinhgon.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/**
 * What a review came to.
 *
 * @param asOf day of the review
 * @param ruleBook version of the rules
 * @param rules the rules that were applied
 * @param procedures what was reviewed
 * @param findings what was found, about procedures and about their data, in the order of the
 *     procedures and of the places in each
 * @param notAssessed rules that could not be assessed, and what they would have to know
 * @param unreadable what was given and could not be read as it stands
 * @param known fingerprints of what was found before; absent where nothing was compared
 * @param remarks what to know of this run: what it left out, what is gone since
 * @param setup what the reviewing agency set for its reviews
 */
public record Report(
    LocalDate asOf,
    String ruleBook,
    List<Rule> rules,
    List<Reviewed> procedures,
    List<Placed> findings,
    List<NotAssessed> notAssessed,
    List<Unreadable> unreadable,
    @Nullable Set<String> known,
    List<Text> remarks,
    Setup setup) {

  /** A report of all that was given, compared with nothing and under no settings. */
  public Report(
      LocalDate asOf,
      String ruleBook,
      List<Rule> rules,
      List<Reviewed> procedures,
      List<Placed> findings,
      List<NotAssessed> notAssessed,
      List<Unreadable> unreadable) {
    this(
        asOf,
        ruleBook,
        rules,
        procedures,
        findings,
        notAssessed,
        unreadable,
        null,
        List.of(),
        Setup.NONE);
  }

  /** Stands on every report (NĐ 309/2026/NĐ-CP Điều 12: machines support, officials decide). */
  public static final Text NOTICE =
      new Text(
          "Đề xuất tự động, cần cơ quan, người có thẩm quyền xem xét, quyết định.",
          "Automatic proposals, for the competent authority to consider and decide.");

  /**
   * A procedure that was reviewed.
   *
   * @param file its file as given
   * @param code its code
   * @param name its name
   * @param publisher who published it; absent where unknown
   * @param completeness which constituent parts it has; absent for internal procedures
   */
  public record Reviewed(
      String file,
      String code,
      String name,
      @Nullable Text publisher,
      @Nullable Completeness completeness) {}

  /**
   * A finding and where it stands.
   *
   * @param finding the finding
   * @param file the file as given
   * @param line from 1; 0 for the file as a whole
   * @param column from 1; 0 for the file as a whole
   * @param related other places it concerns
   * @param excuse why it need not be acted on now; absent for a finding that stands
   */
  public record Placed(
      Finding finding,
      String file,
      int line,
      int column,
      List<Related> related,
      @Nullable Excuse excuse) {

    /** A finding that stands. */
    public Placed(Finding finding, String file, int line, int column, List<Related> related) {
      this(finding, file, line, column, related, null);
    }

    /** Whether it stands, may fail a build and is as grave as {@code level} or graver. */
    public boolean failsAt(Severity level) {
      return excuse == null && finding.failsBuild() && finding.severity().compareTo(level) <= 0;
    }

    /** The same finding with the reason why it need not be acted on now. */
    public Placed excused(Excuse reason) {
      return new Placed(finding, file, line, column, related, reason);
    }
  }

  /**
   * Another place that a finding concerns.
   *
   * @param file the file it is in, as given
   * @param at JSON pointer
   * @param line from 1; 0 for the file as a whole
   * @param text what stands there
   */
  public record Related(String file, String at, int line, String text) {}

  /**
   * A rule that could not be assessed.
   *
   * @param rule id of the rule
   * @param code code of the procedure
   * @param file file of the procedure
   * @param needs what it would have to know
   */
  public record NotAssessed(String rule, String code, String file, List<Need> needs) {}

  /**
   * Something that could not be read as it stands.
   *
   * @param file the file as given
   * @param line from 1; 0 for the file as a whole
   * @param column from 1; 0 for the file as a whole
   * @param message what is wrong, what was expected, what to do
   */
  public record Unreadable(String file, int line, int column, Text message) {}

  /** The same with one more thing to know of the run. */
  public Report remark(Text remark) {
    List<Text> all = new ArrayList<>(remarks);
    all.add(remark);
    return new Report(
        asOf,
        ruleBook,
        rules,
        procedures,
        findings,
        notAssessed,
        unreadable,
        known,
        List.copyOf(all),
        setup);
  }

  /**
   * What the reviewing agency set.
   *
   * @param file the settings file as people name it; absent where there is none
   * @param agency the agency; absent where not said
   * @param docs address that the pages of the rules stand under; absent where not said
   * @param changes what that changes of the rules, in sentences
   */
  public record Setup(
      @Nullable String file, @Nullable String agency, @Nullable String docs, List<Text> changes) {

    /** Where nothing was set. */
    public static final Setup NONE = new Setup(null, null, null, List.of());
  }

  /** The same report with what the reviewing agency set. */
  public Report under(Setup other) {
    return new Report(
        asOf,
        ruleBook,
        rules,
        procedures,
        findings,
        notAssessed,
        unreadable,
        known,
        remarks,
        other);
  }

  /** Address of the page of {@code rule}; absent where it is not known where the pages stand. */
  public @Nullable String page(String rule) {
    String docs = setup.docs();
    return docs == null ? null : docs.replaceFirst("/+$", "") + "/" + rule;
  }

  /** The findings about {@code subject}, in order. */
  public List<Placed> about(Subject subject) {
    return findings.stream().filter(f -> f.finding().subject() == subject).toList();
  }

  /** The findings about {@code subject} that stand, in order. */
  public List<Placed> standing(Subject subject) {
    return about(subject).stream().filter(f -> f.excuse() == null).toList();
  }

  /** How many findings are excused by {@code kind}. */
  public long excused(Excuse.Kind kind) {
    return findings.stream().map(Placed::excuse).filter(e -> e != null && e.kind() == kind).count();
  }

  /** How many findings about {@code subject} that stand are of {@code severity}. */
  public long count(Subject subject, Severity severity) {
    return standing(subject).stream()
        .map(Placed::finding)
        .filter(f -> f.severity() == severity)
        .count();
  }

  /** Whether a finding that may fail a build is as grave as {@code level} or graver. */
  public boolean failsAt(Severity level) {
    return findings.stream().anyMatch(f -> f.failsAt(level));
  }
}
