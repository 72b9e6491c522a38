package vn.tinhgon.report.formats;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Citation;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Subject;

/** Sentences that several formats share: one line each, without control characters. */
final class Plain {

  private static final Text DATA = new Text("[Dữ liệu] ", "[Data] ");
  private static final Text PROPOSAL = new Text("Đề xuất: ", "Proposal: ");
  private static final Text LAW = new Text("Căn cứ: ", "Law: ");
  private static final Text WHO_ACTS = new Text("Ai làm: ", "Who acts: ");

  private static final Text NOTE = new Text("Lưu ý: ", "Note: ");
  private static final Text PAGE = new Text("Trang của luật: ", "About the rule: ");

  private Plain() {}

  /** {@code text} on one line; what no text may hold becomes the replacement character. */
  static String line(String text) {
    return wellFormed(text).replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  /** {@code text} with half surrogates and the two characters that XML knows none of replaced. */
  private static String wellFormed(String text) {
    return text.codePoints()
        .map(c -> c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The title, marked where the finding is about how the procedure was entered. */
  static String title(Finding finding, Locale language) {
    String mark = finding.subject() == Subject.DATA ? DATA.in(language) : "";
    return mark + line(finding.title().in(language));
  }

  /** What is found, what to do, on what ground, by whom, and what to know, each on a line. */
  static String account(Finding finding, Locale language) {
    Stream<String> law = finding.law().stream().limit(1).map(c -> LAW.in(language) + citation(c));
    return Stream.of(
            Stream.of(line(finding.message().in(language))),
            Stream.of(PROPOSAL.in(language) + line(finding.proposal().in(language))),
            law,
            Stream.of(WHO_ACTS.in(language) + line(finding.whoActs().in(language))),
            finding.notes().stream().map(n -> NOTE.in(language) + line(n.in(language))))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** The address of the rule's page on a line of its own; empty where it has none. */
  static String page(Report report, Finding finding, Locale language) {
    String page = report.page(finding.rule());
    return page == null ? "" : "\n" + PAGE.in(language) + line(page);
  }

  /** A provision and, where known, what it says. */
  static String citation(Citation c) {
    return line(c.document() + ", " + c.article() + (c.quote() == null ? "" : ": " + c.quote()));
  }
}
