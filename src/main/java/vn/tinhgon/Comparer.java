package vn.tinhgon;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.compare.parts.Comparing;
import vn.tinhgon.compare.parts.Version;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.language.papers.PaperNames;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureFiles;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * Compares procedures with their earlier versions: {@code new
 * Comparer(RuleBook.bundled()).compare(old, now, asOf)}.
 *
 * <p>Both sides are reviewed first; then each procedure is read once more beside its other version,
 * so that of many procedures only what was found is kept.
 */
public final class Comparer {

  private static final Text RENAMED =
      new Text(
          "cùng tên với một thủ tục ở bản kia nhưng khác mã: có thể đã đổi mã",
          "the other version has a procedure of this name under another code: it may have been renumbered");
  private static final Text UNREAD =
      new Text(
          "bản kia có tệp không đọc được: chưa chắc thủ tục này không có ở đó",
          "some files of the other version could not be read: this procedure may be among them");
  private static final Text TWICE =
      new Text(
          "mã này có ở nhiều tệp của một bản: chỉ so sánh tệp đầu",
          "several files of one version have this code: only the first was compared");

  private final RuleBook ruleBook;
  private final Reviewer reviewer;
  private final Understanding understanding;
  private final ProcedureReader reader = new ProcedureReader();

  /** Whoever wants to see each procedure beside its other version, as they were understood. */
  public interface Onlooker {
    /** Sees a procedure that is in one version only, or not as it was. */
    void see(Compared compared, @Nullable Procedure before, @Nullable Procedure after);
  }

  /** Reviews both versions with all rules of {@code ruleBook}. */
  public Comparer(RuleBook ruleBook) {
    this(ruleBook, rule -> true);
  }

  /** Reviews both versions with the rules of {@code ruleBook} that {@code selected} takes. */
  public Comparer(RuleBook ruleBook, Predicate<Rule> selected) {
    this.ruleBook = ruleBook;
    this.reviewer = new Reviewer(ruleBook, selected);
    this.understanding =
        new Understanding(ruleBook.catalogue().kinds(), ruleBook.catalogue().oldNames());
  }

  /**
   * Compares what {@code old} and {@code now} hold, both reviewed as on {@code asOf}. Two files are
   * versions of one procedure; in folders, what has the same code is.
   */
  public Comparison compare(Path old, Path now, LocalDate asOf) {
    return compare(old, now, asOf, null);
  }

  /** The same; {@code onlooker} sees what is compared, or nobody does. */
  public Comparison compare(Path old, Path now, LocalDate asOf, @Nullable Onlooker onlooker) {
    boolean files = !Files.isDirectory(old) && !Files.isDirectory(now);
    Side before = side(old, asOf, files);
    Side after = side(now, asOf, files);
    boolean half = files && before.byCode.isEmpty() != after.byCode.isEmpty();
    Comparing comparing = new Comparing(ruleBook.catalogue().laws(), asOf);
    List<Compared> all = new ArrayList<>();
    (half ? Map.<String, Report.Reviewed>of() : after.byCode)
        .forEach(
            (code, reviewed) -> {
              Report.Reviewed then = before.byCode.get(code);
              all.add(
                  then == null
                      ? alone(Compared.Status.ADDED, reviewed, after, before, onlooker)
                      : pair(comparing, before, then, after, reviewed, onlooker));
            });
    (half ? Map.<String, Report.Reviewed>of() : before.byCode)
        .forEach(
            (code, reviewed) -> {
              if (!after.byCode.containsKey(code)) {
                all.add(alone(Compared.Status.REMOVED, reviewed, before, after, onlooker));
              }
            });
    List<Comparison.Unread> unread = new ArrayList<>();
    for (Side side : List.of(before, after)) {
      for (Report.Unreadable u : side.report.unreadable()) {
        unread.add(new Comparison.Unread(u.file(), u.line(), u.column(), u.message()));
      }
    }
    return new Comparison(
        asOf,
        ruleBook.version(),
        after.report.rules().size(),
        all,
        unread.stream().distinct().toList());
  }

  /** What was given as one of the versions. */
  private static final class Side {
    private final Report report;
    private final Map<String, Report.Reviewed> byCode = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, Map<String, List<Need>>> notAssessed = new HashMap<>();

    /**
     * Sorts {@code report}; of a single file {@code one} the code does not matter, so that a
     * renumbered procedure is compared too.
     */
    Side(Report report, boolean one) {
      this.report = report;
      for (Report.Reviewed p : report.procedures()) {
        String code = one ? "" : p.code();
        byCode.putIfAbsent(code, p);
        times.merge(code, 1, Integer::sum);
        names.put(PaperNames.plain(p.name()), p.code());
      }
      report
          .findings()
          .forEach(
              f -> findings.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f.finding()));
      report
          .notAssessed()
          .forEach(
              n ->
                  notAssessed
                      .computeIfAbsent(n.file(), k -> new HashMap<>())
                      .put(n.rule(), n.needs()));
    }

    /** Whether a file of it holds a procedure that nobody knows. */
    boolean unread() {
      Set<String> read = report.procedures().stream().map(Report.Reviewed::file).collect(toSet());
      return report.unreadable().stream().anyMatch(u -> !read.contains(u.file()));
    }
  }

  private Side side(Path path, LocalDate asOf, boolean one) {
    ProcedureFiles files = ProcedureFiles.in(List.of(path));
    Iterable<ProcedureFile> all =
        () ->
            Stream.concat(
                    files.files().stream().map(reader::read),
                    files.faults().stream().map(ProcedureFile::unreadable))
                .iterator();
    return new Side(reviewer.review(all, asOf), one);
  }

  private Compared pair(
      Comparing comparing,
      Side before,
      Report.Reviewed then,
      Side after,
      Report.Reviewed now,
      @Nullable Onlooker onlooker) {
    boolean twice =
        before.times.getOrDefault(then.code(), 0) > 1
            || after.times.getOrDefault(now.code(), 0) > 1;
    Version one = version(before, then);
    Version other = version(after, now);
    Compared compared = comparing.compare(one, other, twice ? TWICE : null);
    if (onlooker != null && compared.status() == Compared.Status.CHANGED) {
      onlooker.see(compared, one.procedure(), other.procedure());
    }
    return compared;
  }

  private Version version(Side side, Report.Reviewed reviewed) {
    ProcedureFile file = reader.read(Path.of(reviewed.file()));
    Procedure procedure = file.procedure();
    JsonNode tree = file.tree();
    if (procedure == null || tree == null) {
      throw new IllegalStateException(reviewed.file() + " changed while it was compared");
    }
    return new Version(
        reviewed.file(),
        understanding.complete(procedure),
        side.findings.getOrDefault(reviewed.file(), List.of()),
        side.notAssessed.getOrDefault(reviewed.file(), Map.of()),
        at -> file.place(at).line(),
        at -> !tree.at(at).isMissingNode());
  }

  private Compared alone(
      Compared.Status status,
      Report.Reviewed p,
      Side side,
      Side other,
      @Nullable Onlooker onlooker) {
    boolean added = status == Compared.Status.ADDED;
    Compared compared =
        new Compared(
            status,
            p.code(),
            p.name(),
            added ? null : p.file(),
            added ? p.file() : null,
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(),
            note(other.names.get(PaperNames.plain(p.name())), other));
    if (onlooker != null) {
      Procedure procedure = version(side, p).procedure();
      onlooker.see(compared, added ? null : procedure, added ? procedure : null);
    }
    return compared;
  }

  private static @Nullable Text note(@Nullable String code, Side other) {
    if (code != null) {
      return new Text(RENAMED.vi() + " (" + code + ")", RENAMED.en() + " (" + code + ")");
    }
    return other.unread() ? UNREAD : null;
  }
}
