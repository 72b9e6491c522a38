package vn.tinhgon.language.papers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Document;

/**
 * Signs that the rows of one case are really several lists, whose parts cannot be told apart
 * because the portal shuffles rows: a heading of a sub-case among them, the same letter or number
 * twice, or a whole list standing there twice.
 */
public final class SubLists {

  private static final Pattern MARK =
      Pattern.compile("^[\\s*•+\\-–]*\\(?([a-zđ]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,4})[.)]\\s");

  /** From so many rows said twice in one case on, it is the list that is repeated. */
  private static final int LIST_REPEATED = 4;

  private SubLists() {}

  /** The cases whose rows cannot be told apart, each with the words that show it. */
  public static Map<String, String> undecidable(List<Document> documents) {
    Map<String, String> why = new HashMap<>();
    Map<String, Set<String>> marks = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    Map<String, Integer> repeated = new HashMap<>();
    for (Document document : documents) {
      Folded text = Folded.of(document.name());
      String caseId = document.caseId();
      if (Rows.headsSubCase(text, document.row() == Document.Row.NOTE)) {
        why.putIfAbsent(caseId, document.name());
      }
      Matcher mark = MARK.matcher(text.text());
      if (mark.find() && !marks.computeIfAbsent(caseId, k -> new HashSet<>()).add(mark.group(1))) {
        why.putIfAbsent(caseId, document.name());
      }
      if (!names.computeIfAbsent(caseId, k -> new HashSet<>()).add(Rows.bare(text).text())
          && repeated.merge(caseId, 1, Integer::sum) >= LIST_REPEATED) {
        why.putIfAbsent(caseId, document.name());
      }
    }
    return why;
  }
}
