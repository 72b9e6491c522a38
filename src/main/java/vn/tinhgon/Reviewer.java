package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Fault;
import vn.tinhgon.procedures.Place;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.engine.RuleBook;

/**
 * Reviews procedures: {@code new Reviewer(RuleBook.bundled()).review(files, asOf)}.
 *
 * <p>Files are taken one by one and let go batch by batch, so that memory does not grow with what
 * is read, only with what is found and with the little that links one procedure to others.
 */
public final class Reviewer {

  /** A session for so many procedures; between 20 and 50 was measured to be the cheapest. */
  private static final int BATCH = 32;

  private final RuleBook ruleBook;
  private final Predicate<Rule> selected;
  private final Understanding understanding;

  /**
   * Begins to make ready what every review needs, beside what the caller does next. Reviews are the
   * same without it, the first one a little later.
   */
  public static void prepare() {
    RuleBook.prepare();
    Thread beside = new Thread(Understanding::prepare, "words");
    beside.setDaemon(true);
    beside.start();
  }

  /** Reviews with all rules of {@code ruleBook}. */
  public Reviewer(RuleBook ruleBook) {
    this(ruleBook, rule -> true);
  }

  /** Reviews with the rules of {@code ruleBook} that {@code selected} takes. */
  public Reviewer(RuleBook ruleBook, Predicate<Rule> selected) {
    this.ruleBook = ruleBook;
    this.selected = selected;
    this.understanding =
        new Understanding(ruleBook.catalogue().kinds(), ruleBook.catalogue().oldNames());
  }

  /**
   * Reviews {@code files} as on {@code asOf}, which decides the rules that apply, the provisions
   * that are cited and the thresholds.
   */
  public Report review(Iterable<ProcedureFile> files, LocalDate asOf) {
    return review(files, asOf, file -> true, understood -> {});
  }

  /**
   * The same, of the files that {@code inFull} takes; the others are only read for what links them
   * to those. What is found between one of those and another is in the report wherever it stands.
   *
   * @param understood is handed each procedure that is reviewed in full once its words are
   *     understood, for whoever needs more of it than the report keeps
   */
  public Report review(
      Iterable<ProcedureFile> files,
      LocalDate asOf,
      Predicate<String> inFull,
      Consumer<Procedure> understood) {
    return review(files, asOf, inFull, understood, (procedure, findings) -> {});
  }

  /**
   * The same.
   *
   * @param found is handed each procedure with what is found in it when it is seen by itself; what
   *     shows only when procedures are seen together comes later and is only in the report
   */
  public Report review(
      Iterable<ProcedureFile> files,
      LocalDate asOf,
      Predicate<String> inFull,
      Consumer<Procedure> understood,
      BiConsumer<Procedure, List<Finding>> found) {
    Review review = new Review(asOf, ruleBook.applying(asOf, selected), inFull, understood, found);
    files.forEach(review::take);
    return review.done();
  }

  /** {@code procedure} with its words understood. */
  public Procedure understand(Procedure procedure) {
    return understanding.complete(procedure);
  }

  /** Whether one of the rules that apply on {@code asOf} looks at several procedures together. */
  public boolean looksAcross(LocalDate asOf) {
    return ruleBook.rules().values().stream()
        .filter(rule -> rule.appliesOn(asOf) && selected.test(rule))
        .anyMatch(rule -> rule.needs().contains(Need.OTHER_PROCEDURES));
  }

  /** {@code fault} as reports tell it. */
  static Report.Unreadable unreadable(Fault fault) {
    return new Report.Unreadable(
        fault.file(), fault.place().line(), fault.place().column(), fault.message());
  }

  /** {@code unreadable} in a sentence that begins with its place. */
  public static Text sentence(Report.Unreadable unreadable) {
    return new Fault(
            unreadable.file(),
            new Place(unreadable.line(), unreadable.column()),
            unreadable.message())
        .sentence();
  }

  /** One review under way. */
  private final class Review {
    private final LocalDate asOf;
    private final Set<String> rules;
    private final Consumer<Procedure> understood;
    private final BiConsumer<Procedure, List<Finding>> found;
    private final List<ProcedureFile> batch = new ArrayList<>();
    private final List<Procedure> complete = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<Report.Reviewed> procedures = new ArrayList<>();
    private final List<Report.Placed> findings = new ArrayList<>();
    private final List<Report.NotAssessed> notAssessed = new ArrayList<>();
    private final List<Report.Unreadable> unreadable = new ArrayList<>();
    private final Together together = new Together(ruleBook);
    private final Predicate<String> inFull;
    private final Map<String, Report.Reviewed> beside = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private int besideUnreadable;

    Review(
        LocalDate asOf,
        Set<String> rules,
        Predicate<String> inFull,
        Consumer<Procedure> understood,
        BiConsumer<Procedure, List<Finding>> found) {
      this.asOf = asOf;
      this.rules = rules;
      this.inFull = inFull;
      this.understood = understood;
      this.found = found;
    }

    void take(ProcedureFile file) {
      boolean full = inFull.test(file.file());
      Procedure procedure = file.procedure();
      if (full) {
        file.faults().forEach(this::unreadable);
      } else if (procedure == null) {
        besideUnreadable++;
      }
      if (procedure == null) {
        return;
      }
      duplicate(file, procedure);
      order.putIfAbsent(file.file(), order.size());
      Procedure whole = understanding.complete(procedure);
      together.take(file, whole, asOf);
      if (!full) {
        beside.put(file.file(), reviewed(file, whole));
        return;
      }
      understood.accept(whole);
      procedures.add(reviewed(file, whole));
      batch.add(file);
      complete.add(whole);
      if (batch.size() == BATCH) {
        run();
      }
    }

    private Report.Reviewed reviewed(ProcedureFile file, Procedure p) {
      return new Report.Reviewed(
          file.file(),
          p.code(),
          p.name(),
          ruleBook.publisher(p, asOf),
          p.getInternal() ? null : p.completeness());
    }

    /** The same code twice is a fault of the collection; both files are reviewed all the same. */
    private void duplicate(ProcedureFile file, Procedure procedure) {
      String first = codes.putIfAbsent(procedure.code(), file.file());
      if (first != null && (inFull.test(first) || inFull.test(file.file()))) {
        unreadable(
            new Fault(
                file.file(),
                file.place(procedure.at() + "/code"),
                new Text(
                    "mã "
                        + procedure.code()
                        + " đã có ở "
                        + first
                        + "; mỗi thủ tục một mã (vẫn rà soát cả hai tệp)",
                    "code "
                        + procedure.code()
                        + " stands in "
                        + first
                        + " already; give each procedure its own (both files are reviewed)")));
      }
    }

    private void unreadable(Fault fault) {
      unreadable.add(Reviewer.unreadable(fault));
    }

    private void run() {
      Map<String, ProcedureFile> byKey = new HashMap<>();
      Map<String, List<Finding>> each = new HashMap<>();
      batch.forEach(f -> byKey.put(f.file(), f));
      for (Finding finding : ruleBook.find(complete, asOf, rules)) {
        ProcedureFile file = byKey.get(finding.procedure());
        if (file == null) {
          throw new IllegalStateException("a finding in no file: " + finding);
        }
        findings.add(placed(finding, (key, at) -> file.place(at)));
        each.computeIfAbsent(finding.procedure(), k -> new ArrayList<>()).add(finding);
      }
      for (Procedure procedure : complete) {
        ruleBook
            .notAssessed(procedure, rules)
            .forEach(
                (rule, needs) ->
                    notAssessed.add(
                        new Report.NotAssessed(rule, procedure.code(), procedure.key(), needs)));
      }
      complete.forEach(p -> found.accept(p, each.getOrDefault(p.key(), List.of())));
      batch.clear();
      complete.clear();
    }

    private Report.Placed placed(Finding finding, BiFunction<String, String, Place> where) {
      Place place = where.apply(finding.procedure(), finding.at());
      List<Report.Related> related =
          finding.related().stream()
              .map(
                  r ->
                      new Report.Related(
                          r.procedure(),
                          r.at(),
                          where.apply(r.procedure(), r.at()).line(),
                          r.text()))
              .toList();
      return new Report.Placed(finding, finding.procedure(), place.line(), place.column(), related);
    }

    /** What shows only when all procedures are seen together. */
    private void across() {
      for (Finding finding : together.findings(asOf, rules)) {
        Report.Placed placed = placed(finding, together::place);
        if (inFull.test(placed.file())
            || placed.related().stream().anyMatch(r -> inFull.test(r.file()))) {
          findings.add(placed);
          Report.Reviewed other = beside.remove(placed.file());
          if (other != null) {
            procedures.add(other);
          }
        }
      }
      if (order.size() == 1 && procedures.size() == 1) {
        notAssessed.addAll(together.unassessed(procedures.get(0), rules));
      }
      procedures.sort(Comparator.comparing(p -> order.getOrDefault(p.file(), 0)));
      findings.sort(Comparator.comparing(f -> order.getOrDefault(f.file(), 0)));
    }

    private List<Text> remarks() {
      return besideUnreadable == 0
          ? List.of()
          : List.of(
              new Text(
                  besideUnreadable
                      + " tệp không thay đổi không đọc được, nên liên thông với chúng chưa được xét",
                  besideUnreadable
                      + " files that did not change cannot be read; links with them were not seen"));
    }

    Report done() {
      if (!batch.isEmpty()) {
        run();
      }
      across();
      return new Report(
          asOf,
          ruleBook.version(),
          ruleBook.rules().values().stream().filter(r -> rules.contains(r.id())).toList(),
          List.copyOf(procedures),
          List.copyOf(findings),
          List.copyOf(notAssessed),
          List.copyOf(unreadable),
          null,
          remarks(),
          Report.Setup.NONE);
    }
  }
}
