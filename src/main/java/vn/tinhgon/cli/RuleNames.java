package vn.tinhgon.cli;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import vn.tinhgon.rules.engine.RuleBook;

/** Ids and groups of the bundled rules, looked up only when a shell's completion is made. */
final class RuleNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    Set<String> names = new TreeSet<>();
    RuleBook.bundled()
        .rules()
        .values()
        .forEach(
            r -> {
              names.add(r.id());
              names.add(r.group());
            });
    return names.iterator();
  }
}
