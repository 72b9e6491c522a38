package vn.tinhgon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import vn.tinhgon.report.stats.StatsXlsx;
import vn.tinhgon.stats.Stats;

/**
 * Counts as a workbook; its library is loaded only when it is written.
 *
 * @param stats the counts
 * @param words the language
 */
record Workbook(Stats stats, Locale words) implements WholeFiles.Content {
  @Override
  public void to(Writer out) {
    throw new IllegalStateException("a workbook is no text");
  }

  @Override
  public void to(OutputStream out) throws IOException {
    StatsXlsx.write(stats, words, out);
  }
}
