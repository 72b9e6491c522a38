package vn.tinhgon.report.stats;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler;

/** How charts look, and how they are written as SVG. */
final class Svg {

  private static final Pattern CLIP = Pattern.compile("clip-?\\d+");

  /**
   * Hundredths of a pixel are fine enough: letters are drawn as outlines, which are many numbers.
   */
  private static final Pattern FINE = Pattern.compile("(\\d\\.\\d{2})\\d+");

  private Svg() {}

  /** Plain letters on white. */
  static void style(Styler styler, Locale language) {
    Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    styler.setChartTitleVisible(false);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setLegendFont(plain);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    if (styler instanceof org.knowm.xchart.style.AxesChartStyler axes) {
      axes.setAxisTickLabelsFont(plain);
      axes.setPlotGridLinesColor(new Color(0xd3d8e0));
      axes.setLocale(language);
      axes.setDecimalPattern("#,##0.#");
    }
  }

  /** The chart as a data URI. */
  static String source(IChart chart) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(encode(chart).getBytes(StandardCharsets.UTF_8));
  }

  /** The same for the same figures: names of clips are numbered, not drawn by lot. */
  private static String encode(IChart chart) {
    String svg;
    try {
      svg = new String(ChartEncoder.getBytes(chart, "svg"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> clips = new LinkedHashMap<>();
    return CLIP.matcher(FINE.matcher(svg).replaceAll("$1"))
        .replaceAll(m -> clips.computeIfAbsent(m.group(), k -> "clip" + clips.size()));
  }
}
