package vn.tinhgon.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.conditions.ConditionWords.Looks;

/**
 * What was read of the parts from which a sign would be told: where the sign is not there, this
 * shows whether the words were understood.
 */
final class LooksAt {

  /**
   * A part and what was read of it.
   *
   * @param at its place; empty where it has none of its own
   * @param words the part
   * @param read what it was taken to be; empty where there is nothing to say
   */
  record Line(String at, String words, String read) {}

  private final Procedure procedure;
  private final Locale language;
  private final PartWords parts;
  private final InWords values;

  LooksAt(Procedure procedure, InWords values, Locale language) {
    this.procedure = procedure;
    this.language = language;
    this.values = values;
    this.parts = new PartWords(language);
  }

  /** What the parts are called, at the head of their list. */
  Text head(Looks looks) {
    return switch (looks) {
      case NAME -> new Text("Tên thủ tục", "The procedure's name");
      case DOCUMENTS -> new Text("Các dòng hồ sơ đã đọc", "Rows of the dossier as read");
      case STEPS -> new Text("Các bước đã đọc", "Steps as read");
      case CHANNELS -> new Text("Các cách thức đã đọc", "Channels as read");
      case AGENCIES -> new Text("Các cơ quan đã đọc", "Agencies as read");
      case RESULTS -> new Text("Các kết quả đã đọc", "Results as read");
      case CONDITIONS -> new Text("Các yêu cầu, điều kiện đã đọc", "Conditions as read");
      case BASES -> new Text("Các căn cứ pháp lý đã đọc", "Legal bases as read");
    };
  }

  /** The parts in the order of the file. */
  List<Line> lines(Looks looks) {
    List<Line> lines = new ArrayList<>();
    switch (looks) {
      case NAME -> lines.add(new Line("", procedure.name(), ""));
      case DOCUMENTS -> procedure.documents().forEach(d -> lines.add(document(d)));
      case STEPS -> procedure.steps().forEach(s -> lines.add(step(s)));
      case CHANNELS -> procedure.channels().forEach(c -> lines.add(channel(c)));
      case AGENCIES ->
          procedure
              .agencies()
              .forEach(
                  a ->
                      lines.add(
                          new Line(
                              a.at(),
                              PartWords.quoted(a.name()),
                              a.level() == null ? "" : a.level().label().in(language))));
      case RESULTS ->
          procedure
              .results()
              .forEach(r -> lines.add(new Line(r.at(), parts.of(r), code(r.code()))));
      case CONDITIONS ->
          procedure.conditions().forEach(c -> lines.add(new Line("", PartWords.quoted(c), "")));
      case BASES ->
          procedure.legalBases().forEach(b -> lines.add(new Line(b.at(), parts.of(b), "")));
    }
    return List.copyOf(lines);
  }

  private static String code(@Nullable String code) {
    return code == null ? "" : code;
  }

  private Line document(Document document) {
    String read =
        document.row() == Document.Row.DOCUMENT
            ? document.papers().stream().map(this::paper).collect(Collectors.joining(" | "))
            : values.value("row", document.row());
    return new Line(document.at(), parts.of(document), read + counts(document));
  }

  private String counts(Document document) {
    return count(document.originals(), new Text("bản chính", "originals"))
        + count(document.copies(), new Text("bản sao", "copies"));
  }

  private String count(@Nullable Integer count, Text of) {
    return count == null ? "" : "; " + count + " " + of.in(language);
  }

  private String paper(Paper paper) {
    List<String> said = new ArrayList<>();
    said.add(values.value("kind", paper.kind()));
    said.add(paper.demand().label().in(language));
    if (paper.copyForm() != null) {
      said.add(paper.copyForm().label().in(language));
    }
    return String.join(", ", said);
  }

  private Line step(Step step) {
    List<String> said = new ArrayList<>();
    said.add(
        step.actor() == null
            ? new Text("chưa rõ ai làm", "actor unknown").in(language)
            : step.actor().label().in(language));
    if (!step.actions().isEmpty()) {
      said.add(
          step.actions().stream()
              .sorted()
              .map(a -> a.label().in(language))
              .collect(Collectors.joining(", ")));
    }
    if (step.presence() != Step.Presence.UNSTATED) {
      said.add(step.presence().label().in(language));
    }
    if (step.agencyDeadline() != null) {
      said.add(step.agencyDeadline().words().in(language));
    }
    return new Line(step.at(), parts.of(step), String.join("; ", said));
  }

  private Line channel(Channel channel) {
    String fees =
        channel.fees().stream()
            .map(Fee::amount)
            .map(a -> a == null ? "?" : a.toPlainString())
            .collect(Collectors.joining(", "));
    return new Line(
        channel.at(),
        parts.of(channel),
        fees.isEmpty() ? "" : new Text("phí, lệ phí: ", "fees: ").in(language) + fees);
  }
}
