package vn.tinhgon.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.tinhgon.Comparer;
import vn.tinhgon.Reviewer;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Comparison;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.comparison.ComparisonHtml;
import vn.tinhgon.report.html.comparison.Versions;
import vn.tinhgon.rules.engine.RuleBook;

/** Pages to look at: of procedures of this project, and of one in which every word means harm. */
public final class Pages {

  public static final String HARM =
      "</script></style></noscript></title><script>document.title='ran'</script>"
          + "<img src=\"http://127.0.0.1:9/x\" onerror=\"document.title='ran'\">"
          + "\" onmouseover=\"document.title='ran'\" x='' & ${1+1} \u202Exe\u2066\u0000 ";

  public static final RuleBook BOOK = RuleBook.bundled();

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Pages() {}

  static Path sample(String name) {
    return Path.of("procedures", name + ".json");
  }

  static String html(List<Path> files, Locale language) {
    return html(files, language, r -> r);
  }

  static String html(List<Path> files, Locale language, UnaryOperator<Report> changed) {
    List<Procedure> complete = new ArrayList<>();
    ProcedureReader reader = new ProcedureReader();
    Report report =
        new Reviewer(BOOK)
            .review(files.stream().map(reader::read).toList(), DAY, file -> true, complete::add);
    StringWriter out = new StringWriter();
    HtmlReport.write(
        changed.apply(report),
        complete,
        BOOK.catalogue().kinds().kinds(),
        files.stream().map(Path::toString).toList(),
        language,
        out);
    return out.toString();
  }

  /** The transport licence, with {@link #HARM} before every word that a file may choose. */
  public static Path harmful(Path folder) throws IOException {
    JsonNode root = JSON.readTree(sample("transport-licence").toFile());
    ObjectNode p = (ObjectNode) root;
    for (String field : List.of("name", "field", "publisher")) {
      p.put(field, HARM + p.path(field).asText());
    }
    ((ObjectNode) p.path("decision")).put("number", HARM);
    p.putArray("conditions").add(HARM + "Có cơ sở vật chất phù hợp.");
    p.withObject("/onlineService").put("url", "javascript:document.title='ran'");
    for (String list : List.of("documents", "agencies", "results", "legalBases")) {
      if (p.path(list) instanceof ArrayNode all) {
        all.forEach(one -> ((ObjectNode) one).put("name", HARM + one.path("name").asText()));
      }
    }
    for (JsonNode step : p.path("steps")) {
      ((ObjectNode) step).put("description", HARM + step.path("description").asText());
    }
    for (JsonNode channel : p.path("channels")) {
      ((ObjectNode) channel).put("note", HARM);
    }
    return Files.writeString(folder.resolve("harm ' \" & <b>.json"), JSON.writeValueAsString(p));
  }

  /** So many procedures with findings, each under a code of its own. */
  static List<Path> many(Path folder, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ObjectNode p = (ObjectNode) JSON.readTree(sample("transport-licence").toFile());
      p.put("code", "1.9" + (10_000 + i));
      files.add(Files.writeString(folder.resolve(i + ".json"), JSON.writeValueAsString(p)));
    }
    return files;
  }

  /** The page of a comparison. */
  public static String comparison(Path old, Path now, Locale language) {
    IdentityHashMap<Compared, Versions> seen = new IdentityHashMap<>();
    Comparison comparison =
        new Comparer(BOOK)
            .compare(
                old,
                now,
                DAY,
                (compared, before, after) -> seen.put(compared, new Versions(before, after)));
    StringWriter out = new StringWriter();
    ComparisonHtml.write(
        comparison,
        c -> seen.getOrDefault(c, Versions.NONE),
        old.toString(),
        now.toString(),
        language,
        out);
    return out.toString();
  }

  /** Checks what a screen reader finds its way by: headings, landmarks, headers of tables. */
  public static void outlined(Document page) {
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, "h" + before + " is followed by " + heading.outerHtml());
      assertTrue(!heading.text().isBlank(), heading.outerHtml());
      before = level;
    }
    for (Element table : page.select("table")) {
      assertTrue(
          table.select("thead th").stream().allMatch(th -> th.attr("scope").equals("col")),
          table.className());
      assertEquals(
          table.select("thead th").size(),
          table.select("tbody tr").get(0).children().stream()
              .mapToInt(
                  c -> Integer.parseInt("0" + c.attr("colspan")) + (c.hasAttr("colspan") ? 0 : 1))
              .sum(),
          table.className());
    }
    page.select("[role=region], nav, form")
        .forEach(e -> assertTrue(e.hasAttr("aria-label"), e.outerHtml()));
    page.select("section[aria-labelledby], article[aria-labelledby]")
        .forEach(e -> assertTrue(page.getElementById(e.attr("aria-labelledby")) != null, e.id()));
    page.select("a").forEach(a -> assertTrue(!a.text().isBlank(), a.outerHtml()));
  }
}
