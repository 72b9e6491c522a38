package vn.tinhgon.report.html.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.Piece;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.comparison.Wording;
import vn.tinhgon.report.html.page.Say;

/**
 * A part that was added, dropped or changed, as it is shown.
 *
 * @param kind what happened to it, as styles and filters name it
 * @param happened the same in words
 * @param area which part of the procedure, as filters name it
 * @param effects what it means, as filters name it, with spaces between
 * @param what what it is; empty where its words say it
 * @param words how it was reworded, without what is far from it; empty where it was not
 * @param whole the same in full; empty where that is no more
 * @param details on what terms it is asked for
 * @param own what its coming, going or rewording means; absent where nothing
 * @param terms what else is other about it
 * @param lines where it stands in the files; empty where that is not known
 */
public record ChangeCard(
    String kind,
    String happened,
    String area,
    String effects,
    String what,
    List<Piece> words,
    List<Piece> whole,
    List<String> details,
    @Nullable Sign own,
    List<Terms> terms,
    String lines) {

  /**
   * What something means for whoever has to follow the procedure.
   *
   * @param effect as styles name it
   * @param mark a mark for it
   * @param label in words
   */
  public record Sign(String effect, String mark, String label) {}

  /**
   * What was one thing and is another.
   *
   * @param name what
   * @param before as it was
   * @param after as it is
   * @param difference by how much, or why they cannot be compared; empty where nothing is to say
   * @param sign what it means; absent where nothing
   */
  public record Terms(
      String name, String before, String after, String difference, @Nullable Sign sign) {}

  static ChangeCard of(Change c, Wording wording, Say say) {
    String what = wording.in(c.what());
    List<Piece> around = wording.around(c.words());
    boolean cut = around.stream().anyMatch(p -> p.text().contains("…"));
    return new ChangeCard(
        Json.name(c.kind()),
        say.first(c.kind().label()),
        Json.name(c.area()),
        c.effects().distinct().map(Json::name).collect(Collectors.joining(" ")),
        !around.isEmpty() && what.startsWith("“") ? "" : what,
        around,
        cut ? c.words() : List.of(),
        c.details().stream().map(wording::in).toList(),
        sign(c.own(), say),
        c.facets().stream().map(f -> terms(f, wording, say)).toList(),
        wording.lines(c));
  }

  private static Terms terms(Facet f, Wording wording, Say say) {
    Text difference = f.difference();
    return new Terms(
        wording.in(f.name()),
        wording.value(f.before()),
        wording.value(f.after()),
        difference == null ? "" : wording.in(difference),
        sign(f.effect(), say));
  }

  static @Nullable Sign sign(Effect effect, Say say) {
    String mark =
        switch (effect) {
          case HEAVIER -> "▲";
          case LIGHTER -> "▼";
          case UNCLEAR -> "?";
          case NEUTRAL -> "";
        };
    return mark.isEmpty() ? null : new Sign(Json.name(effect), mark, say.it(effect.label()));
  }
}
