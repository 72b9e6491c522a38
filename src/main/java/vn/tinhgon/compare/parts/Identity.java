package vn.tinhgon.compare.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.language.papers.ContentWords;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Procedure.Decision;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Law;

/** What a procedure is called, who published it, and whom it is for. */
final class Identity {

  private static final Decision NONE = new Decision(null, null, null, null, null, null);

  private final Version before;
  private final Version after;

  Identity(Version before, Version after) {
    this.before = before;
    this.after = after;
  }

  List<Change> changes() {
    Procedure a = before.procedure();
    Procedure b = after.procedure();
    Changes changes = new Changes(Area.IDENTITY, before, after);
    changes.reworded(a, b, new Text("Tên thủ tục", "Name"), a.name(), b.name(), List.of());
    Facets facets =
        new Facets()
            .text(new Text("mã", "code"), a.code(), b.code(), Effect.NEUTRAL)
            .text(new Text("lĩnh vực", "field"), a.field(), b.field(), Effect.NEUTRAL)
            .text(
                new Text("cơ quan công bố", "publisher"),
                a.publisher(),
                b.publisher(),
                Effect.NEUTRAL)
            .set(
                new Text("cấp thực hiện", "levels"),
                levels(a.levels()),
                levels(b.levels()),
                Effect.NEUTRAL);
    decision(
        a.decision() == null ? NONE : a.decision(),
        b.decision() == null ? NONE : b.decision(),
        facets);
    changes.changed(new Text("Thông tin công bố", "Publication"), a.at(), b.at(), facets);
    List<Change> all = new ArrayList<>(changes.list());
    all.addAll(applicants(a, b));
    return all;
  }

  private List<Change> applicants(Procedure a, Procedure b) {
    Changes changes = new Changes(Area.APPLICANTS, before, after);
    Facets facets =
        new Facets()
            .set(
                new Text("được áp dụng cho", "open to"),
                texts(without(a.applicants(), b.applicants())),
                texts(without(b.applicants(), a.applicants())),
                Effect.NEUTRAL);
    changes.changed(
        new Text("Đối tượng", "Applicants"),
        a.at() + "/applicants",
        b.at() + "/applicants",
        facets);
    return changes.list();
  }

  private static List<String> without(List<String> all, List<String> others) {
    return all.stream()
        .filter(x -> others.stream().noneMatch(y -> ContentWords.alike(x, y)))
        .toList();
  }

  private static Set<Text> texts(List<String> words) {
    return words.stream().map(w -> new Text(w, w)).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Text> levels(Set<Level> levels) {
    return levels.stream().map(Level::label).collect(Collectors.toSet());
  }

  private static void decision(Decision a, Decision b, Facets facets) {
    facets
        .text(
            new Text("quyết định công bố", "publishing decision"),
            a.number(),
            b.number(),
            Effect.NEUTRAL)
        .label(new Text("ngày ký", "signed on"), day(a.date()), day(b.date()), Effect.NEUTRAL)
        .label(
            new Text("có hiệu lực từ", "in effect from"),
            day(a.effectiveFrom()),
            day(b.effectiveFrom()),
            Effect.NEUTRAL)
        .label(
            new Text("ngày công khai", "entered on"),
            day(a.publishedOn()),
            day(b.publishedOn()),
            Effect.NEUTRAL)
        .label(
            new Text("văn bản quy định có hiệu lực từ", "norm in effect from"),
            day(a.normEffectiveFrom()),
            day(b.normEffectiveFrom()),
            Effect.NEUTRAL)
        .truth(
            new Text("ban hành theo thủ tục rút gọn", "made by the shortened procedure"),
            a.shortened(),
            b.shortened(),
            Effect.NEUTRAL);
  }

  /** {@code day} as people write it; absent for none. */
  static @Nullable Text day(@Nullable LocalDate day) {
    return day == null ? null : Law.day(day);
  }
}
