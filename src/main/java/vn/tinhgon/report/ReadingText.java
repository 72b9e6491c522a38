package vn.tinhgon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;

/** What was understood of procedures, for a terminal. */
public final class ReadingText {

  private static final int WORDS = 100;

  private final Locale language;
  private final Map<String, Text> kinds;
  private final StringBuilder out = new StringBuilder();

  private ReadingText(List<DocumentKind> catalogue, Locale language) {
    this.language = language;
    this.kinds = catalogue.stream().collect(Collectors.toMap(DocumentKind::id, DocumentKind::name));
  }

  /** The readings in {@code language}; {@code catalogue} names the kinds. */
  public static String render(
      List<Reading> readings, List<DocumentKind> catalogue, Locale language) {
    ReadingText text = new ReadingText(catalogue, language);
    readings.forEach(text::procedure);
    return text.out.toString();
  }

  private void procedure(Reading reading) {
    Procedure p = reading.procedure();
    line(OneLine.of(p.code()) + " " + shorten(p.name()) + "  " + OneLine.of(reading.file()));
    line("  " + say("Thành phần hồ sơ", "Documents"));
    for (Document document : p.documents()) {
      line(place(reading, document.at()) + shorten(document.name()));
      document.papers().forEach(paper -> line("        → " + paper(document, paper)));
    }
    line("  " + say("Trình tự thực hiện", "Steps"));
    int n = 0;
    for (Step step : p.steps()) {
      line(place(reading, step.at()) + ++n + ". " + shorten(step.text()));
      line("        → " + step(step));
    }
    line("");
  }

  private String paper(Document document, Paper paper) {
    List<String> parts = new ArrayList<>();
    Text kind = kinds.get(paper.kind());
    String name = kind == null ? say("giấy tờ khác", "another paper") : kind.in(language);
    parts.add(name + " (" + paper.kind() + ")");
    parts.add(paper.demand().label().in(language));
    if (paper.copyForm() != null) {
      parts.add(paper.copyForm().label().in(language));
    }
    if (paper.holder() != null) {
      parts.add(say("của ", "of ") + paper.holder().label().in(language));
    }
    if (document.form() != null) {
      parts.add(OneLine.of(document.form()));
    }
    if (document.grantedBy() != null) {
      parts.add(say("do ", "issued by ") + OneLine.of(document.grantedBy()) + say(" cấp", ""));
    }
    deadline(parts, say("cấp không quá ", "no older than "), document.validity());
    if (paper.terms() != null) {
      parts.add("“" + shorten(paper.terms()) + "”");
    }
    return String.join("; ", parts);
  }

  private String step(Step step) {
    List<String> parts = new ArrayList<>();
    parts.add(
        step.actor() == null
            ? say("chưa rõ ai làm", "actor unknown")
            : step.actor().label().in(language));
    if (step.agency() != null) {
      parts.add(OneLine.of(step.agency()));
    }
    if (!step.actions().isEmpty()) {
      parts.add(
          step.actions().stream()
              .sorted()
              .map(a -> a.label().in(language))
              .collect(Collectors.joining(", ")));
    }
    deadline(parts, say("cơ quan trong ", "agency within "), step.agencyDeadline());
    deadline(parts, say("người nộp trong ", "applicant within "), step.applicantDeadline());
    if (step.presence() != Step.Presence.UNSTATED) {
      parts.add(step.presence().label().in(language));
    }
    return String.join("; ", parts);
  }

  private void deadline(List<String> parts, String lead, @Nullable Deadline deadline) {
    if (deadline != null) {
      parts.add(lead + deadline.words().in(language));
    }
  }

  private static String place(Reading reading, String at) {
    return String.format(Locale.ROOT, "  %5d  ", reading.lineOf().applyAsInt(at));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String shorten(String text) {
    return OneLine.of(text, WORDS);
  }
}
