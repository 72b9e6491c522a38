package vn.tinhgon.plans.edits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;

/** The rows of a dossier, by their places in the file that was given. */
public final class Rows {

  private Rows() {}

  /** The row of {@code procedure} at {@code at}; absent where there is none, or more than one. */
  public static @Nullable Document at(Procedure procedure, String at) {
    int i = index(procedure.documents(), at);
    return i < 0 ? null : procedure.documents().get(i);
  }

  /** Whether an action on {@code document} concerns all that its row asks for. */
  public static boolean whole(Document document) {
    return vague(document)
        || !document.severalPapers()
            && document.papers().stream().map(p -> p.kind()).distinct().count() <= 1;
  }

  /** Whether the row asks for no paper in particular, and for nothing else. */
  static boolean vague(Document row) {
    String vague = row.vagueWords();
    return vague != null && vague.length() * 2 >= row.name().length();
  }

  /** Where the one part at {@code at} stands; -1 where there is none, or more than one. */
  static int index(List<? extends Part> parts, String at) {
    int found = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).at().equals(at)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
