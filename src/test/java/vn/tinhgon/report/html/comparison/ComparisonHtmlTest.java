package vn.tinhgon.report.html.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.Pages;

/** The page of a comparison, read as a browser without scripts reads it. */
class ComparisonHtmlTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String OLD =
      """
      {"code": "1.000001", "name": "Cấp giấy phép",
       "agencies": [{"id": "a", "name": "Sở Y tế"}],
       "documents": [
         {"id": "form", "name": "Đơn đề nghị theo mẫu cũ", "originals": 1, "copies": 0},
         {"id": "book", "name": "Sổ hộ khẩu"}],
       "steps": [
         {"id": "s1", "actor": "applicant", "description": "Nộp hồ sơ."},
         {"id": "s2", "actor": "agency", "agency": "a", "description": "Thẩm định hồ sơ."}],
       "channels": [{"method": "in-person", "deadline": {"amount": 5, "timeUnit": "working-day"}}]}
      """;

  private static final String NEW =
      OLD.replace("theo mẫu cũ", "theo mẫu mới")
          .replace("\"originals\": 1", "\"originals\": 2")
          .replace(
              "{\"id\": \"book\", \"name\": \"Sổ hộ khẩu\"}",
              "{\"id\": \"plan\", \"name\": \"Phương án kinh doanh\"}")
          .replace("Thẩm định hồ sơ.", "Thẩm định hồ sơ và kiểm tra thực tế.")
          .replace("\"amount\": 5", "\"amount\": 8");

  @TempDir Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }

  private Document one(Locale language) throws IOException {
    return Jsoup.parse(Pages.comparison(file("old.json", OLD), file("new.json", NEW), language));
  }

  @Test
  void theVerdictStandsFirstWithItsReasons() throws IOException {
    Document page = one(VIETNAMESE);
    Element verdict = page.expectFirst("header.top > p.verdict");
    assertEquals(1, page.select("h1 + p.verdict").size());
    assertTrue(verdict.hasClass("mixed"), verdict.className());
    assertTrue(verdict.text().contains("thời hạn +3 ngày làm việc"), verdict.text());
    assertTrue(page.select("header.top").text().contains(Report.NOTICE.vi()));
    assertTrue(page.select("header.top").text().contains("old.json"));
    assertEquals("vi", page.select("html").attr("lang"));
    Document english = one(Locale.ENGLISH);
    assertEquals("en", english.select("html").attr("lang"));
    assertTrue(english.select(".verdict").text().contains("+3 working days"));
    assertFalse(english.text().contains("Trình tự"), "Vietnamese in the English page");
  }

  @Test
  void everyChangeShowsWhatWasAndWhatIs() throws IOException {
    Document page = one(VIETNAMESE);
    Element form = page.expectFirst("li.item.changed[data-area=documents]");
    assertEquals("cũ", form.select("del").text());
    assertEquals("mới", form.select("ins").text());
    Element terms = form.expectFirst(".terms-of li");
    assertEquals("trước 1", terms.select(".was").text());
    assertEquals("sau 2", terms.select(".is").text());
    assertEquals("▲ nặng hơn", terms.select(".sign").text());
    assertTrue(
        page.select("li.item.added[data-area=documents]").text().contains("Phương án kinh doanh"));
    assertTrue(page.select("li.item.dropped[data-area=documents]").text().contains("Sổ hộ khẩu"));
    Element limit = page.expectFirst("li.item[data-area=deadlines]");
    assertTrue(limit.text().contains("5 ngày làm việc"), limit.text());
    assertTrue(limit.text().contains("(+3 ngày làm việc)"), limit.text());
    assertTrue(
        page.select("li.item.cured").text().contains("once-only/household-book"),
        page.select("li.item.cured").text());
    Element steps = page.expectFirst("table.burden tr:contains(ngày làm việc)");
    assertEquals(List.of("5 ngày làm việc", "8 ngày làm việc"), steps.select("td").eachText());
  }

  @Test
  void theStepsOfBothVersionsStandBesideEachOther() throws IOException {
    Document page = one(VIETNAMESE);
    List<Element> versions = page.select(".versions > section");
    assertEquals(2, versions.size());
    assertEquals("Bản cũ", versions.get(0).expectFirst("h4").text());
    assertEquals(2, versions.get(1).select(".swim li.step").size());
    assertEquals(1, versions.get(1).select(".swim li.step.apart").size());
    assertTrue(versions.get(1).select("li.step.apart").text().contains("kiểm tra thực tế"));
    assertTrue(page.expectFirst("details.lanes").hasAttr("open"));
  }

  @Test
  void filtersCountWhatThePageShows() throws IOException {
    Document page = one(VIETNAMESE);
    for (Element box : page.select("fieldset[data-facet=kind] input")) {
      String shown = String.valueOf(page.select("li.item[data-kind=" + box.val() + "]").size());
      assertEquals(
          shown,
          page.select("fieldset[data-facet=kind] output[data-of=" + box.val() + "]").text(),
          box.val());
    }
    assertEquals(1, page.select("article[data-outcome=mixed]").size());
    assertEquals("1", page.select("fieldset[data-facet=outcome] output[data-of=mixed]").text());
  }

  @Test
  void proceduresOfFoldersAreAllThere() throws IOException {
    file("old/a.json", OLD);
    file("new/a.json", OLD);
    file("old/gone.json", OLD.replace("1.000001", "1.000002"));
    file("new/fresh.json", OLD.replace("1.000001", "1.000003").replace("Cấp", "Đổi"));
    file("new/bad.json", "{\"code\": 1}");
    Document page =
        Jsoup.parse(Pages.comparison(folder.resolve("old"), folder.resolve("new"), VIETNAMESE));
    assertEquals(1, page.select("article[data-outcome=added] .versions > section").size());
    assertEquals(1, page.select("article[data-outcome=removed] .versions > section").size());
    assertTrue(page.select("#unchanged li").text().startsWith("1.000001 Cấp giấy phép"));
    assertTrue(page.select("#unreadable li").text().contains("bad.json:1:10"));
    assertTrue(page.select(".verdict").hasClass("cannot-tell"));
    Pages.outlined(page);
  }

  @Test
  void linksLeadSomewhereAndIdsAreUnique() throws IOException {
    Document page = one(VIETNAMESE);
    Pages.outlined(page);
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    for (Element link : page.select("a[href^=#]")) {
      String to = link.attr("href").substring(1);
      assertTrue(to.contains("=") || ids.contains(to), link.outerHtml());
    }
    page.select("input:not([type=checkbox]), select")
        .forEach(e -> assertEquals(1, page.select("label[for=" + e.id() + "]").size(), e.id()));
    assertEquals(0, page.select("[src], link, img, iframe, object, base, [style]").size());
    assertFalse(page.expectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
  }

  @Test
  void harmfulWordsStayWords() throws IOException {
    Path before = Pages.harmful(folder);
    Path after =
        file(
            "after.json",
            Files.readString(before).replace("document.title='ran'", "document.title='other'"));
    String html = Pages.comparison(before, after, VIETNAMESE);
    Document page = Jsoup.parse(html);
    assertTrue(page.select("li.item").size() > 2, "nothing is compared");
    assertTrue(page.select("del, ins").text().contains("document.title"));
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertEquals(0, page.select("img, iframe, noscript, a[href^=javascript]").size());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element.cssSelector());
      }
    }
    assertEquals(0, html.chars().filter(c -> c == 0x202E || c == 0x2066 || c == 0).count());
  }
}
