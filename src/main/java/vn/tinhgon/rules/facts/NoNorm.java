package vn.tinhgon.rules.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * A procedure that states its legal bases, and none of them is a norm: NĐ 63/2010 Điều 8.1 wants
 * procedures to be laid down by norms.
 *
 * @param procedure key of the procedure
 * @param at its place
 * @param problem what it states instead
 * @param doubtful whether it states documents that are no norms, so that a person must look
 */
public record NoNorm(String procedure, String at, Text problem, boolean doubtful) implements Part {

  /** What is wrong with the bases of {@code procedure}; absent where nothing is, or unknown. */
  public static @Nullable NoNorm of(Procedure procedure) {
    if (!procedure.states("legalBases")) {
      return null;
    }
    if (procedure.legalBases().isEmpty()) {
      return new NoNorm(
          procedure.key(),
          procedure.at(),
          new Text("không nêu văn bản nào", "no document is named"),
          false);
    }
    List<String> numbers = new ArrayList<>();
    for (LegalBasis basis : procedure.legalBases()) {
      String number = LegalNumber.of(basis);
      if (number == null || !Boolean.FALSE.equals(LegalNumber.norm(number))) {
        return null;
      }
      numbers.add(number);
    }
    String all = String.join(", ", numbers);
    return new NoNorm(
        procedure.key(),
        procedure.legalBases().get(0).at(),
        new Text(
            "chỉ nêu " + all + ", không phải văn bản quy phạm pháp luật",
            "only " + all + " is named, which is no norm"),
        true);
  }

  @Override
  public String words() {
    return "legalBases";
  }
}
