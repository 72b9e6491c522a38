package vn.tinhgon.cli;

import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.Comparer;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.report.html.comparison.ComparisonHtml;
import vn.tinhgon.report.html.comparison.Versions;

/** Keeps the versions of procedures for a page that draws them, if one is asked for. */
final class VersionPages implements Comparer.Onlooker {

  private final IdentityHashMap<Compared, Versions> seen = new IdentityHashMap<>();

  /** One where {@code outputs} ask for a page; absent where none does. */
  static @Nullable VersionPages of(List<Output<CompareCommand.Format>> outputs) {
    return outputs.stream().anyMatch(o -> o.format() == CompareCommand.Format.HTML)
        ? new VersionPages()
        : null;
  }

  @Override
  public void see(Compared compared, @Nullable Procedure before, @Nullable Procedure after) {
    if (seen.size() < ComparisonHtml.MOST_DRAWN) {
      seen.put(compared, new Versions(before, after));
    }
  }

  void html(Comparison comparison, String old, String now, Locale language, Writer out) {
    ComparisonHtml.write(
        comparison, c -> seen.getOrDefault(c, Versions.NONE), old, now, language, out);
  }
}
