package vn.tinhgon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.portfolio.Portfolio;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.CaseResult;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Need;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.engine.RuleBook;

/** Tries the cases of rules: each must give exactly the findings that it names. */
public final class RuleTrial {

  private final RuleBook book;
  private final Understanding understanding;
  private final ProcedureReader reader = new ProcedureReader();

  /** Tries cases of the rules of {@code book}. */
  public RuleTrial(RuleBook book) {
    this.book = book;
    this.understanding = new Understanding(book.catalogue().kinds(), book.catalogue().oldNames());
  }

  /** Tries {@code c} on the rule {@code id}, as a review would. */
  public CaseResult run(String id, RuleCase c) {
    List<String> expected = new ArrayList<>();
    c.finds()
        .forEach(
            f -> expected.add(in(f.in()) + f.at() + " " + f.message() + severity(f.severity())));
    List<ProcedureFile> files = files(c);
    for (ProcedureFile file : files) {
      if (file.procedure() == null || !file.faults().isEmpty()) {
        Text fault = file.faults().get(0).message();
        Text problem =
            new Text(
                "không phải thủ tục hợp lệ: " + fault.vi(), "no valid procedure: " + fault.en());
        return new CaseResult(id, c.name(), null, 0, expected, List.of(), problem);
      }
    }
    List<Procedure> procedures = complete(files);
    List<String> found = found(c, procedures, find(id, procedures, c.day()));
    return new CaseResult(
        id, c.name(), null, 0, List.copyOf(expected), found, assessed(id, c, procedures));
  }

  /** The procedures of {@code c}, their words understood; those that are no valid ones left out. */
  public List<Procedure> procedures(RuleCase c) {
    return complete(files(c));
  }

  private List<ProcedureFile> files(RuleCase c) {
    List<ProcedureFile> files = new ArrayList<>();
    for (JsonNode tree : c.all()) {
      files.add(read("case" + files.size() + ".json", tree.deepCopy()));
    }
    return files;
  }

  private List<Procedure> complete(List<ProcedureFile> files) {
    return files.stream()
        .map(ProcedureFile::procedure)
        .filter(Objects::nonNull)
        .map(understanding::complete)
        .toList();
  }

  private static List<String> found(
      RuleCase c, List<Procedure> procedures, List<Finding> findings) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding f = findings.get(i);
      boolean graded = i < c.finds().size() && c.finds().get(i).severity() != null;
      found.add(
          in(procedures.size() > 1 ? f.code() : null)
              + f.at()
              + " "
              + f.message().vi()
              + severity(graded ? f.severity() : null));
    }
    return List.copyOf(found);
  }

  private @Nullable Text assessed(String id, RuleCase c, List<Procedure> procedures) {
    boolean assessed = procedures.stream().anyMatch(p -> book.notAssessed(p, Set.of(id)).isEmpty());
    if (assessed != c.notAssessed()) {
      return null;
    }
    return assessed
        ? new Text(
            "ca thử ghi not-assessed: true nhưng luật đánh giá được",
            "the case says not-assessed: true, but the rule is assessed")
        : new Text(
            "luật không đánh giá được: thiếu dữ liệu mà needs đòi hỏi (hoặc ghi not-assessed: true)",
            "the rule is not assessed: what needs asks for is missing (or say not-assessed: true)");
  }

  /** What the rule {@code id} finds, as a review does: one by one, then all together. */
  public List<Finding> find(String id, List<Procedure> procedures, LocalDate day) {
    Set<String> ids = book.applying(day, r -> r.id().equals(id));
    List<Finding> findings = new ArrayList<>(book.find(procedures, day, ids));
    Rule rule = book.rule(id);
    if (!ids.isEmpty() && rule != null && rule.needs().contains(Need.OTHER_PROCEDURES)) {
      Portfolio portfolio =
          new Portfolio(book.catalogue().kinds(), book.catalogue().genericResults());
      procedures.forEach(portfolio::take);
      findings.addAll(
          book.findAcross(
              portfolio.facts(),
              procedures.stream().map(p -> book.header(p, day)).toList(),
              day,
              ids));
    }
    return findings;
  }

  private ProcedureFile read(String key, ObjectNode tree) {
    if (!tree.has("code")) {
      tree.put("code", "0.000000");
    }
    if (!tree.has("name")) {
      tree.put("name", "Thủ tục mẫu");
    }
    return reader.read(key, tree.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String severity(@Nullable Severity severity) {
    return severity == null ? "" : " [" + severity + "]";
  }

  private static String in(@Nullable String code) {
    return code == null ? "" : code + " ";
  }
}
