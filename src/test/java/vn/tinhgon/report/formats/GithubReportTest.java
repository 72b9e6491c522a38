package vn.tinhgon.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tinhgon.report.Report;

/** GitHub's annotations. */
class GithubReportTest {

  @Test
  void placesAndLevelsAreGiven() {
    List<String> lines = GithubReport.render(Hostile.report(), Locale.ROOT).lines().toList();
    assertEquals(3, lines.size());
    assertTrue(
        lines.get(0).startsWith("::error file=bad<\"&>.json,line=1,col=2,title=Không đọc được::"),
        lines.get(0));
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "::error file=thư mục/a%2Cb%3A%25.json,line=3,col=5,title=Tên (simplify/vague-document)::"),
        lines.get(1));
    assertTrue(
        lines
            .get(2)
            .startsWith(
                "::warning file=thư mục/a%2Cb%3A%25.json,title=[Dữ liệu] Tên (simplify/vague-document)::"),
        lines.get(2));
  }

  @Test
  void wordsOfAProcedureAreNoCommands() {
    String all = GithubReport.render(Hostile.report(), Locale.ENGLISH);
    assertFalse(all.contains("%0A::"), all);
    assertTrue(all.contains("%250A::error::y"), "a percent sign stays one");
    assertFalse(all.contains("\n::warning::z"), all);
    assertFalse(all.matches("(?s).*[\\p{Cc}&&[^\\n]].*"), all);
  }

  @Test
  void theNameOfAFileCannotDriveTheLog() {
    Report report =
        Hostile.report(
            List.of(
                new Report.Placed(
                    Hostile.report().findings().get(0).finding(),
                    "a\u001b[31m\n.json",
                    1,
                    1,
                    List.of())));
    assertTrue(GithubReport.render(report, Locale.ROOT).contains("file=a\uFFFD[31m%0A.json,"));
  }

  @Test
  void whatGithubWouldDropIsCounted() {
    List<String> lines =
        GithubReport.render(Hostile.many(36, "x"), Locale.ENGLISH).lines().toList();
    assertEquals(10 + 10 + 10 + 1, lines.size());
    assertEquals(10, lines.stream().filter(l -> l.startsWith("::error ")).count());
    assertTrue(lines.get(30).startsWith("tinhgon: 7 more are not shown here"), lines.get(30));
  }
}
