package vn.tinhgon.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
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
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.Report.Setup;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;

/** The HTML report, read as a browser without scripts reads it. */
class HtmlReportTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @TempDir Path folder = Path.of("");

  private static Document page(Locale language, String... samples) {
    List<Path> files = List.of(samples).stream().map(Pages::sample).toList();
    return Jsoup.parse(Pages.html(files, language));
  }

  @Test
  void theRunSaysWhatItWas() {
    Document page = page(VIETNAMESE, "transport-licence");
    String top = page.select("header.top").text();
    assertTrue(top.contains(Report.NOTICE.vi()), top);
    assertTrue(top.contains("21/11/2026"), top);
    assertTrue(top.contains("TinhGọn dev, bộ luật " + Pages.BOOK.version()), top);
    assertTrue(top.contains("transport-licence.json"), top);
    assertEquals("vi", page.select("html").attr("lang"));
    assertEquals("1", page.expectFirst(".tile b").text());
    Document english = page(Locale.ENGLISH, "transport-licence");
    assertEquals("en", english.select("html").attr("lang"));
    assertTrue(english.select("header.top").text().contains(Report.NOTICE.en()));
    assertEquals(0, english.select(".page h4:contains(Thành phần)").size());
    assertEquals(1, english.select(".page h4:contains(Dossier)").size());
    String foot = "@bottom-center { content: \"" + Report.NOTICE.en() + "\"";
    assertTrue(english.select("style").html().contains(foot), "on each printed page");
  }

  @Test
  void quotedWordsAreMarkedWhereTheyStand() {
    Document page = page(VIETNAMESE, "transport-licence");
    Element found = page.expectFirst("li.f[data-rule=simplify/certified-copy]");
    assertEquals("Bản sao có chứng thực", found.select("blockquote mark").text());
    assertTrue(found.select("blockquote").text().endsWith("hoạt động vận tải"));
    assertTrue(found.select(".meta").text().contains("transport-licence.json:70:5"));
    assertTrue(found.select(".body").text().contains("23/2015/NĐ-CP"));
    String leads = found.select("figcaption a").attr("href").substring(1);
    Element row = page.expectFirst("[id=" + leads + "]");
    assertEquals("Bản sao có chứng thực", row.select("mark").text());
    assertEquals("#" + found.id(), row.select("a.ref").attr("href"));
  }

  @Test
  void aPageShowsTheWholeProcedure() {
    Document page = page(VIETNAMESE, "transport-licence");
    Element body = page.expectFirst("details.page");
    assertEquals(5, body.select("table.documents tbody tr").size());
    assertEquals(4, body.select(".swim li.step").size());
    assertEquals(4, body.select(".texts li[id]").size());
    assertTrue(body.select(".lane").eachText().contains("Chưa rõ ai thực hiện"));
    assertTrue(body.select(".swim").text().contains("Cơ quan: 2 ngày làm việc"));
    assertEquals(3, body.select("table.channels tbody tr").size());
    assertTrue(body.select(".reach").text().contains("trực tuyến toàn trình"));
    assertEquals(8, body.select(".parts li").size());
    assertTrue(body.select(".unassessed").text().contains("integrate/no-online-payment"));
  }

  @Test
  void dataStandsApart() {
    Document page = page(VIETNAMESE, "transport-licence", "junction-design-consent");
    assertEquals(0, page.select("#findings li.f[data-rule^=data/]").size());
    assertEquals(
        page.select("#data li.f").size(), page.select("#data li.f[data-rule^=data/]").size());
  }

  @Test
  void linksLeadSomewhereAndIdsAreUnique() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(Path.of("procedures"))) {
      all.sorted().forEach(files::add);
    }
    Document page = Jsoup.parse(Pages.html(files, VIETNAMESE));
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    for (Element link : page.select("a[href^=#]")) {
      String to = link.attr("href").substring(1);
      assertTrue(to.contains("=") || ids.contains(to), link.outerHtml());
    }
    page.select("[aria-labelledby]")
        .forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby")), e.id()));
    page.select("input:not([type=checkbox]), select")
        .forEach(e -> assertEquals(1, page.select("label[for=" + e.id() + "]").size(), e.id()));
    int marked = page.select("blockquote mark").size();
    int placed = page.select("figcaption a").size();
    assertTrue(marked > 50 && placed > marked * 0.9, placed + " of " + marked + " are placed");
  }

  @Test
  void onlyItsOwnScriptAndStyleAreObeyed() throws NoSuchAlgorithmException {
    Document page = page(VIETNAMESE, "transport-licence");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src '"
            + hash(page.expectFirst("style").data())
            + "'; script-src '"
            + hash(page.expectFirst("script").data())
            + "'; base-uri 'none'; form-action 'none'",
        policy);
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("[src], link, img, iframe, object, embed, base, [style]").size());
    assertFalse(page.expectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void harmfulWordsStayWords() throws IOException {
    String html = Pages.html(List.of(Pages.harmful(folder)), VIETNAMESE);
    Document page = Jsoup.parse(html);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertEquals(0, page.select("img, iframe, noscript, b:contains(.json)").size());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element.cssSelector());
      }
    }
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.select("dd").eachText().contains("javascript:document.title='ran'"));
    assertEquals(0, html.chars().filter(c -> c == 0x202E || c == 0x2066 || c == 0).count());
    assertTrue(page.select("h3").text().contains("[U+202E]xe[U+2066][U+0000]"));
    assertTrue(page.select("h3").text().contains("<img src=\"http://127.0.0.1:9/x\""));
    assertTrue(page.select("blockquote mark").size() > 0);
    assertTrue(page.select("article").attr("data-field").contains("onmouseover=\""));
  }

  @Test
  void whatCouldNotBeReadIsListed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"code\": 1,");
    Document page = Jsoup.parse(Pages.html(List.of(bad), VIETNAMESE));
    assertTrue(page.select("#unreadable li").text().contains("bad.json:1:"));
    assertEquals("0", page.expectFirst(".tile b").text());
  }

  @Test
  void excusedFindingsStayMarked() {
    Text why = new Text("Giám đốc Sở quyết định ngày 01/11/2026", "the director, 1 November");
    String html =
        Pages.html(
            List.of(Pages.sample("transport-licence")),
            VIETNAMESE,
            r ->
                new Report(
                    r.asOf(),
                    r.ruleBook(),
                    r.rules(),
                    r.procedures(),
                    List.of(
                        r.findings().get(0).excused(new Excuse(Excuse.Kind.WAIVED, why)),
                        r.findings().get(1).excused(new Excuse(Excuse.Kind.KNOWN, why)),
                        r.findings().get(2)),
                    r.notAssessed(),
                    r.unreadable()));
    Document page = Jsoup.parse(html);
    assertTrue(page.select("li.f[data-standing=waived] .excuse").text().contains(why.vi()));
    assertEquals(1, page.select("li.f[data-standing=known]").size());
    assertEquals(
        List.of("1", "1", "1"), page.select("fieldset[data-facet=standing] output").eachText());
  }

  @Test
  void pagesOfManyProceduresAreFoldedAndReadableWithoutAScript() throws IOException {
    Document page = Jsoup.parse(Pages.html(Pages.many(folder, 151), VIETNAMESE));
    assertEquals(151, page.select("details.page > noscript table.documents").size());
    assertEquals(0, page(VIETNAMESE, "transport-licence").select("noscript").size());
  }

  private static Report with(Report r, List<Report.Placed> more, List<Text> remarks, Setup setup) {
    List<Report.Placed> all = new ArrayList<>(r.findings());
    all.addAll(more);
    return new Report(
        r.asOf(),
        r.ruleBook(),
        r.rules(),
        r.procedures(),
        List.copyOf(all),
        r.notAssessed(),
        r.unreadable(),
        null,
        remarks,
        setup);
  }

  @Test
  void waiversToLookAtStandApartWithoutARuleOrALaw() {
    Text said = new Text("Miễn trừ <b>hết hạn</b>", "expired");
    Finding fault =
        new Finding(
            "waivers/expired",
            Subject.WAIVER,
            Severity.WARNING,
            false,
            said,
            "w.yaml",
            "",
            "/0",
            said,
            said,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Text("người quyết định", "whoever decided"),
            ActionKind.OTHER,
            "",
            "abc");
    Document page =
        Jsoup.parse(
            Pages.html(
                List.of(Pages.sample("transport-licence")),
                VIETNAMESE,
                r ->
                    with(
                        r,
                        List.of(new Report.Placed(fault, "w.yaml", 3, 5, List.of())),
                        List.of(),
                        Setup.NONE)));
    Element shown = page.expectFirst("#waivers li.f");
    assertEquals("w.yaml", page.select("#waivers h3").text());
    assertTrue(shown.text().contains("Miễn trừ <b>hết hạn</b>"), shown.text());
    assertTrue(shown.select(".meta").text().contains("waivers/expired w.yaml:3:5"), shown.text());
    assertEquals(0, shown.select("a[href^=#r-], dt:contains(Căn cứ)").size());
    assertEquals("1", page.select("#filters output[data-of=waiver]").text());
    assertTrue(page.select(".apart-line").text().contains("1 miễn trừ cần xem lại"));
    assertEquals(
        0, page(VIETNAMESE, "transport-licence").select("#waivers, [data-of=waiver]").size());
  }

  @Test
  void settingsAndRemarksOfTheRunAreSaid() {
    Text remark = new Text("Chỉ rà soát tệp <đã> thay đổi.", "changed files only");
    Text change = new Text("bỏ qua luật interlink", "leaves interlink out");
    Setup setup = new Setup("x/tinhgon.yaml", "Sở Tư pháp", "https://luat.vn/p/", List.of(change));
    Document page =
        Jsoup.parse(
            Pages.html(
                List.of(Pages.sample("transport-licence")),
                VIETNAMESE,
                r -> with(r, List.of(), List.of(remark), setup)));
    String top = page.select("header.top").text();
    assertTrue(top.contains("Cơ quan rà soát Sở Tư pháp"), top);
    assertTrue(top.contains("Cấu hình x/tinhgon.yaml"), top);
    assertEquals("bỏ qua luật interlink", page.select(".settings li").text());
    assertEquals("Chỉ rà soát tệp <đã> thay đổi.", page.select(".remarks li").text());
    Element found = page.expectFirst("li.f[data-rule=simplify/certified-copy]");
    assertEquals(
        "https://luat.vn/p/simplify/certified-copy",
        found.select(".meta a[target=_blank]").attr("href"));
    assertEquals(
        "https://luat.vn/p/simplify/certified-copy",
        page.select("#r-simplify-certified-copy a[target=_blank]").attr("href"));
    Document plain = page(VIETNAMESE, "transport-licence");
    assertEquals(0, plain.select(".settings, .remarks, .meta a[target=_blank]").size());
    Document harmful =
        Jsoup.parse(
            Pages.html(
                List.of(Pages.sample("transport-licence")),
                VIETNAMESE,
                r ->
                    with(
                        r,
                        List.of(),
                        List.of(),
                        new Setup(null, null, "javascript:alert(1)", List.of()))));
    assertEquals(0, harmful.select("a[href^=javascript]").size());
  }

  @Test
  void headingsAreInOrderAndTablesSayWhatTheirCellsAre() {
    Pages.outlined(page(VIETNAMESE, "transport-licence", "junction-design-consent"));
  }
}
