package vn.tinhgon.report.html.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Completeness;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Report;
import vn.tinhgon.report.html.page.Say;
import vn.tinhgon.rules.Need;

/**
 * The page of a procedure.
 *
 * @param identity what identifies it
 * @param documents its dossier
 * @param lanes its steps
 * @param channels how to hand in, what it costs and how long it takes
 * @param level how far it is online; absent where its words were not read
 * @param parts which constituent parts it has; empty for internal procedures
 * @param agencies its agencies and what they do
 * @param results what it gives
 * @param conditions requirements and conditions
 * @param bases its legal bases
 * @param unassessed what the rules would have to know
 */
public record ProcedurePage(
    List<Fact> identity,
    DocumentList documents,
    SwimLanes lanes,
    List<ChannelRow> channels,
    @Nullable LevelView level,
    List<PartState> parts,
    List<Line> agencies,
    List<Line> results,
    List<Line> conditions,
    List<Line> bases,
    List<Unassessed> unassessed) {

  /**
   * A line of a list.
   *
   * @param id of the line, without the procedure's own
   * @param text as published
   * @param more what is known of it besides
   * @param refs the findings about it
   */
  public record Line(String id, List<Piece> text, String more, List<Ref> refs) {}

  /**
   * A constituent part (NĐ 63/2010/NĐ-CP Điều 8.2).
   *
   * @param point its letter
   * @param label what it is called
   * @param state whether it is there, as styles name it
   * @param says the same in words
   */
  public record PartState(String point, String label, String state, String says) {}

  /**
   * What is not known, and the rules that would have to know it.
   *
   * @param needs what is not known
   * @param rules ids of the rules
   */
  public record Unassessed(String needs, List<String> rules) {}

  /**
   * The page of {@code p}.
   *
   * @param reviewed the same as the report has it
   * @param notAssessed the rules that could not be assessed on it
   * @param quotes what findings quote of it
   * @param kinds names the kinds of paper
   * @param day the day of the review
   * @param say in what language
   */
  public static ProcedurePage of(
      Report.Reviewed reviewed,
      Procedure p,
      List<Report.NotAssessed> notAssessed,
      Quotes quotes,
      Map<String, Text> kinds,
      LocalDate day,
      Say say) {
    return new ProcedurePage(
        Identity.of(reviewed, p, say),
        DocumentList.of(p, kinds, quotes, say),
        SwimLanes.of(p, quotes, say),
        ChannelRow.of(p, quotes, say),
        p.onlineLevel() == null ? null : LevelView.of(p.onlineLevel(), day, say),
        parts(reviewed.completeness(), say),
        p.agencies().stream()
            .map(a -> line(Spot.id(p.agencies(), "a", a), a.name(), agency(a, say), quotes, say))
            .toList(),
        p.results().stream()
            .map(r -> line(Spot.id(p.results(), "h", r), r.name(), result(r, say), quotes, say))
            .toList(),
        IntStream.range(0, p.conditions().size())
            .mapToObj(i -> line("y" + i, p.conditions().get(i), "", quotes, say))
            .toList(),
        p.legalBases().stream()
            .map(b -> line(Spot.id(p.legalBases(), "l", b), name(b), number(b), quotes, say))
            .toList(),
        unassessed(notAssessed, say));
  }

  private static Line line(String id, String text, String more, Quotes quotes, Say say) {
    return new Line(id, quotes.in(id, text), more, Ref.about(id, quotes, say));
  }

  private static List<PartState> parts(@Nullable Completeness completeness, Say say) {
    if (completeness == null) {
      return List.of();
    }
    return completeness.states().entrySet().stream()
        .map(
            e ->
                new PartState(
                    e.getKey().point(),
                    say.first(e.getKey().label()),
                    Json.name(e.getValue()),
                    switch (e.getValue()) {
                      case PRESENT -> say.it("có", "present");
                      case MISSING -> say.it("thiếu", "missing");
                      case UNKNOWN -> say.it("chưa biết", "unknown");
                    }))
        .toList();
  }

  private static String agency(Agency a, Say say) {
    String roles = say.all(a.roles(), ProcedurePage::role);
    return a.level() == null
        ? roles
        : Stream.of(say.it(a.level().label()), roles)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(": "));
  }

  private static Text role(Agency.Role role) {
    return switch (role) {
      case EXECUTE -> new Text("thực hiện", "carries out");
      case RECEIVE -> new Text("tiếp nhận", "receives");
      case APPRAISE -> new Text("thẩm định", "appraises");
      case COORDINATE -> new Text("phối hợp", "cooperates");
      case DECIDE -> new Text("quyết định", "decides");
      case DELEGATED -> new Text("được ủy quyền", "is delegated to");
    };
  }

  private static String result(Result r, Say say) {
    Boolean electronic = r.electronic();
    return Stream.of(
            r.code(),
            electronic == null
                ? null
                : electronic
                    ? say.it("có bản điện tử", "electronic result")
                    : say.it("không có bản điện tử", "no electronic result"),
            r.delivery().isEmpty()
                ? null
                : say.it("trả ", "handed over ") + say.all(r.delivery(), m -> m.label()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static String name(LegalBasis b) {
    return b.name() != null ? b.name() : b.words();
  }

  private static String number(LegalBasis b) {
    return Stream.of(b.name() == null ? null : b.number(), b.article())
        .filter(Objects::nonNull)
        .filter(s -> b.name() == null || !b.name().contains(s))
        .collect(Collectors.joining(", "));
  }

  private static List<Unassessed> unassessed(List<Report.NotAssessed> all, Say say) {
    Map<String, TreeSet<String>> byNeeds = new LinkedHashMap<>();
    for (Report.NotAssessed one : all) {
      String needs =
          one.needs().stream().map(Need::label).map(say::first).collect(Collectors.joining("; "));
      byNeeds.computeIfAbsent(needs, n -> new TreeSet<>()).add(one.rule());
    }
    return byNeeds.entrySet().stream()
        .map(e -> new Unassessed(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
