package vn.tinhgon.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The HTML report in Chromium, at a phone's and a desk's width. */
class InBrowserTest {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String BLANK = "about:blank";
  private static final String SHOWN =
      "document.querySelectorAll('article:not([hidden]) > ul > li.f:not([hidden])').length";

  @TempDir static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "not tried in a browser: Debian's packages chromium and chromium-driver are not installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    options.addArguments("--disable-dev-shm-usage", "--disable-background-networking");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build(),
            options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void show(Path page, String hash, int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.get(BLANK);
    browser.manage().logs().get(LogType.BROWSER);
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.get(page.toUri() + hash);
    eventually("complete", "location.protocol === 'file:' ? document.readyState : location.href");
  }

  private static Path page(String name, List<Path> files, Locale language) throws IOException {
    return Files.writeString(folder.resolve(name + ".html"), Pages.html(files, language));
  }

  private static Path samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      return page("samples", files.sorted().toList(), Locale.forLanguageTag("vi"));
    }
  }

  private static String text(String script) {
    return String.valueOf(browser.executeScript("return " + script));
  }

  private static long number(String script) {
    return Long.parseLong(text(script));
  }

  /** A page is loaded and follows its address a little later, on a busy machine much later. */
  private static void eventually(Object expected, String script) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!text(script).equals(expected.toString()) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertEquals(expected.toString(), text(script), script);
  }

  private static void quiet() {
    assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(e -> e.getMessage())
        .filter(m -> m.contains("Network.requestWillBeSent\""))
        .forEach(m -> assertTrue(m.contains("\"url\":\"file:") || m.contains(BLANK), m));
  }

  private static void fits() {
    assertTrue(
        number("document.documentElement.scrollWidth") <= number("window.innerWidth"),
        text("document.documentElement.scrollWidth + ' in ' + window.innerWidth"));
  }

  @Test
  void itFitsAPhoneAndADeskAndAsksNothingOfTheNetwork() throws IOException {
    Path page = samples();
    for (int[] size : List.of(new int[] {390, 844}, new int[] {1440, 900})) {
      for (String hash : List.of("", "#procedure=1.000703", "#about=data")) {
        show(page, hash, size[0], size[1]);
        fits();
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        fits();
        assertTrue(number("document.querySelectorAll('blockquote mark').length") > 50);
        quiet();
      }
    }
  }

  @Test
  void filtersCountAndStandInTheAddress() throws IOException {
    show(samples(), "", 1440, 900);
    long all = shown();
    long violations = number("document.querySelector('output[data-of=violation]').textContent");
    browser.executeScript("document.querySelector('input[value=violation]').click()");
    eventually(violations, SHOWN);
    assertTrue(violations > 0 && violations < all, violations + " of " + all);
    eventually("#severity=violation", "location.hash");
    assertTrue(text("document.getElementById('result').textContent").startsWith(violations + " "));

    show(samples(), "#rule=simplify/certified-copy&severity=warning", 390, 844);
    assertEquals(
        shown(),
        number(
            "document.querySelectorAll('li.f.warning[data-rule=\"simplify/certified-copy\"]').length"));
    assertEquals("simplify/certified-copy", text("document.getElementById('rule').value"));
    browser.executeScript("document.querySelector('button[type=reset]').click()");
    eventually("true", "location.hash === ''");
    eventually(all, SHOWN);

    show(samples(), "#q=chung+thuc+ban+sao", 1440, 900);
    long plain = shown();
    assertTrue(plain > 0 && plain < all, plain + " of " + all);
    show(samples(), "#q=ch%E1%BB%A9ng+th%E1%BB%B1c+b%E1%BA%A3n+sao", 1440, 900);
    assertTrue(shown() <= plain && shown() > 0);
    show(samples(), "#q=zzzz", 1440, 900);
    eventually(0, SHOWN);
    quiet();
  }

  private static long shown() {
    return number(SHOWN);
  }

  @Test
  void aProcedureHasAPageOfItsOwn() throws IOException {
    show(samples(), "#severity=warning&procedure=1.000703", 1440, 900);
    assertEquals(
        "true",
        text(
            "[...document.querySelectorAll('article:not([hidden])')].every(a => a.dataset.code === '1.000703')"));
    assertEquals("true", text("document.querySelector('article:not([hidden]) details.page').open"));
    eventually(4, SHOWN);
    browser.executeScript("document.querySelector('article:not([hidden]) figcaption a').click()");
    eventually(1, "document.querySelectorAll('tr.here mark').length");
    browser.executeScript("document.getElementById('all').click()");
    eventually("#severity=warning", "location.hash");
    eventually("true", "document.querySelectorAll('article:not([hidden])').length > 5");
    quiet();
  }

  @Test
  void harmfulWordsDoNothing() throws IOException {
    Path page = page("harm", List.of(Pages.harmful(folder)), Locale.ENGLISH);
    show(page, "", 390, 844);
    fits();
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    fits();
    assertTrue(text("document.title").startsWith("Review of administrative procedures"));
    assertEquals(1, number("document.scripts.length"));
    assertEquals(0, number("document.images.length"));
    assertTrue(number("document.querySelectorAll('mark').length") > 0);
    quiet();
  }

  @Test
  void foldedPagesUnfoldWhereOneIsOpened() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    Path page = page("many", Pages.many(many, 151), Locale.forLanguageTag("vi"));
    show(page, "", 1440, 900);
    assertEquals(0, number("document.querySelectorAll('table.documents').length"));
    show(page, "#p-1.910003-d2", 390, 844);
    eventually(1, "document.querySelectorAll('table.documents').length");
    eventually(1, "document.querySelectorAll('tr.here mark').length");
    show(page, "#procedure=1.910150", 1440, 900);
    eventually(4, "document.querySelectorAll('.swim li.step').length");
    assertFalse(text("document.querySelector('#p-1\\\\.910150 .swim').innerText").isBlank());
    quiet();
  }

  private static Path versions() throws IOException {
    Path old = Pages.sample("transport-licence");
    Path now =
        Files.writeString(
            folder.resolve("now.json"),
            Files.readString(old)
                .replace("Bản sao có chứng thực", "Bản chính")
                .replace("nộp hồ sơ", "nộp trực tiếp hồ sơ"));
    return Files.writeString(
        folder.resolve("versions.html"), Pages.comparison(old, now, Locale.forLanguageTag("vi")));
  }

  @Test
  void versionsStandSideBySideOnADeskAndBelowOneAnotherOnAPhone() throws IOException {
    Path page = versions();
    String both = "document.querySelectorAll('.versions > section')";
    for (int[] size : List.of(new int[] {390, 844}, new int[] {1440, 900})) {
      show(page, "", size[0], size[1]);
      browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
      fits();
      assertEquals(2, number(both + ".length"));
      boolean beside =
          number(both + "[0].offsetTop") == number(both + "[1].offsetTop")
              && number(both + "[0].offsetLeft") < number(both + "[1].offsetLeft");
      assertEquals(size[0] > 600, beside, size[0] + " wide");
      assertEquals(
          size[0] > 600 ? "grid" : "block",
          text("getComputedStyle(document.querySelector('.versions .band')).display"));
      quiet();
    }
  }

  @Test
  void changesAreFiltered() throws IOException {
    String shown = "document.querySelectorAll('li.item:not([hidden])').length";
    show(versions(), "", 1440, 900);
    long all = number(shown);
    browser.executeScript("document.querySelector('input[value=changed]').click()");
    eventually("#kind=changed", "location.hash");
    long changed = number("document.querySelectorAll('li.item[data-kind=changed]').length");
    eventually(changed, shown);
    assertTrue(changed > 0 && changed < all, changed + " of " + all);
    browser.executeScript("document.querySelector('button[type=reset]').click()");
    eventually(all, shown);
    show(versions(), "#area=documents&effect=heavier,unclear", 390, 844);
    assertEquals(
        number(
            "[...document.querySelectorAll('li.item[data-area=documents]')].filter(e => /heavier|unclear/.test(e.dataset.effect)).length"),
        number(shown));
    show(versions(), "#outcome=removed", 1440, 900);
    assertEquals(0, number("document.querySelectorAll('article:not([hidden])').length"));
    show(versions(), "#q=ban+chinh", 1440, 900);
    assertTrue(number(shown) > 0 && number(shown) < all, text(shown));
    quiet();
  }

  @Test
  void harmfulVersionsDoNothing() throws IOException {
    Path old = Pages.harmful(folder);
    Path now =
        Files.writeString(
            folder.resolve("harm-now.json"),
            Files.readString(old).replace("document.title='ran'", "document.title='other'"));
    Path page =
        Files.writeString(
            folder.resolve("harm-versions.html"), Pages.comparison(old, now, Locale.ENGLISH));
    show(page, "", 390, 844);
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    fits();
    assertTrue(text("document.title").startsWith("Comparison of procedures"));
    assertEquals(1, number("document.scripts.length"));
    assertEquals(0, number("document.images.length"));
    assertTrue(number("document.querySelectorAll('ins, del').length") > 0);
    quiet();
  }

  @Test
  void theFocusCanBeSeen() throws IOException {
    for (Path page : List.of(samples(), versions())) {
      show(page, "", 1440, 900);
      for (int i = 0; i < 25; i++) {
        new Actions(browser).sendKeys(Keys.TAB).perform();
        String outline =
            text(
                "(e => getComputedStyle(e).outlineStyle + ' ' + e.outerHTML.slice(0, 80))(document.activeElement)");
        assertTrue(outline.startsWith("solid"), outline);
      }
    }
  }
}
