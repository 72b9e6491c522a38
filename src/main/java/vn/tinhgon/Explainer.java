package vn.tinhgon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.report.explain.Explained;
import vn.tinhgon.rules.Header;
import vn.tinhgon.rules.engine.RuleBook;
import vn.tinhgon.rules.engine.Why;

/** Explains a rule over procedures: {@code new Explainer(book, "clear/no-actor").explain(…)}. */
public final class Explainer {

  private final RuleBook book;
  private final Why why;
  private final Understanding understanding;

  /**
   * Explains the rule {@code id} of {@code book}.
   *
   * @throws vn.tinhgon.rules.BadRule if its {@code conditions.yaml} does not follow its DRL
   */
  public Explainer(RuleBook book, String id) {
    this.book = book;
    this.why = book.why(id);
    this.understanding = new Understanding(book.catalogue().kinds(), book.catalogue().oldNames());
  }

  /** The rule, taken apart. */
  public Why why() {
    return why;
  }

  /**
   * Why the rule finds something in each of {@code files} or does not; of a rule that looks at
   * several procedures, one explanation over all of them. Files with faults are left out.
   *
   * @param at JSON pointer of the only part to look at; absent for whole procedures. A rule that
   *     looks at several procedures takes no notice of it.
   */
  public List<Explained> explain(List<ProcedureFile> files, LocalDate asOf, @Nullable String at) {
    return why.acrossProcedures() ? across(files, asOf) : each(files, asOf, at);
  }

  private List<Explained> each(List<ProcedureFile> files, LocalDate asOf, @Nullable String at) {
    List<Explained> all = new ArrayList<>();
    for (ProcedureFile file : files) {
      Procedure read = file.procedure();
      if (read != null) {
        Procedure procedure = understanding.complete(read);
        all.add(
            new Explained(
                file.file(),
                procedure,
                why.of(procedure, asOf, at),
                (key, pointer) -> file.place(pointer).line()));
      }
    }
    return List.copyOf(all);
  }

  private List<Explained> across(List<ProcedureFile> files, LocalDate asOf) {
    Portfolio portfolio =
        new Portfolio(book.catalogue().kinds(), book.catalogue().genericResults());
    List<Header> headers = new ArrayList<>();
    Map<String, ProcedureFile> byKey = new HashMap<>();
    for (ProcedureFile file : files) {
      Procedure read = file.procedure();
      if (read != null && !read.getInternal()) {
        Procedure procedure = understanding.complete(read);
        byKey.put(procedure.key(), file);
        headers.add(book.header(procedure, asOf));
        portfolio.take(procedure);
      }
    }
    List<Part> facts = portfolio.facts();
    return List.of(
        new Explained(
            files.stream().map(ProcedureFile::file).collect(Collectors.joining(", ")),
            null,
            why.across(facts, headers, asOf),
            (key, pointer) -> {
              ProcedureFile file = byKey.get(key);
              return file == null ? 0 : file.place(pointer).line();
            }));
  }
}
