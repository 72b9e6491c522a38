package vn.tinhgon.language;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/** The number of sets of a dossier, where only the words say it. */
final class DossierSets {

  private static final Wording SETS =
      Folded.pattern(
          "(nộp|gửi|lập|chuẩn bị|kèm( theo)?|số lượng( hồ sơ)?) ?:? ?(0?\\d{1,2}) (\\(\\p{L}{1,5}\\) )?bộ( hồ sơ)?\\b");

  private DossierSets() {}

  /** The number, if all words agree on one; else absent. */
  static @Nullable Integer read(Procedure procedure) {
    Set<Integer> found = new HashSet<>();
    for (Step step : procedure.steps()) {
      collect(step.text(), found);
    }
    for (Document document : procedure.documents()) {
      collect(document.name(), found);
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static void collect(String text, Set<Integer> found) {
    Hits m = Folded.of(text).hits(SETS);
    while (m.find()) {
      int sets = Integer.parseInt(m.group(4));
      if (sets > 0) {
        found.add(sets);
      }
    }
  }
}
