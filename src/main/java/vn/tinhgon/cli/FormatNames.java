package vn.tinhgon.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** Names of the reports of a review, for a shell's completion. */
final class FormatNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(ReportFormat.values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))
        .iterator();
  }
}
