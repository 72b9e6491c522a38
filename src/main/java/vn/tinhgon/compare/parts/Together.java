package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.compare.Change;
import vn.tinhgon.model.Text;

/** Changes that are the same of several channels, said once. */
final class Together {

  private Together() {}

  static List<Change> of(List<Change> changes) {
    Map<List<Object>, Change> first = new LinkedHashMap<>();
    for (Change c : changes) {
      boolean whole = c.before() == null || c.after() == null;
      List<Object> same = whole ? List.of(first.size()) : List.of(c.kind(), c.words(), c.facets());
      Change known = first.get(same);
      first.put(same, known == null ? c : both(known, c));
    }
    return new ArrayList<>(first.values());
  }

  private static Change both(Change a, Change b) {
    if (a.what().vi().equals(b.what().vi())) {
      return a;
    }
    return new Change(
        a.area(),
        a.kind(),
        new Text(a.what().vi() + ", " + b.what().vi(), a.what().en() + ", " + b.what().en()),
        a.details(),
        a.own(),
        a.words(),
        a.facets(),
        a.before(),
        a.after());
  }
}
