package vn.tinhgon.compare;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * A part of a procedure that was added, dropped or changed.
 *
 * @param area which part of the procedure
 * @param kind what happened to it
 * @param what what it is: the product's words, with those of the procedure in quotation marks
 * @param details on what terms it is asked for; empty where there is nothing to add
 * @param own what its coming, going or rewording means; {@link Effect#NEUTRAL} where that is for
 *     the facets to say
 * @param words how it was reworded; empty where it was not
 * @param facets what else is other about it
 * @param before where it was; absent for what was added
 * @param after where it is; absent for what was dropped
 */
public record Change(
    Area area,
    Kind kind,
    Text what,
    List<Text> details,
    Effect own,
    List<Piece> words,
    List<Facet> facets,
    @Nullable Spot before,
    @Nullable Spot after) {

  /** Copies. */
  public Change {
    details = List.copyOf(details);
    words = List.copyOf(words);
    facets = List.copyOf(facets);
  }

  /** What happened to a part. */
  public enum Kind {
    ADDED(new Text("thêm", "added")),
    DROPPED(new Text("bỏ", "dropped")),
    CHANGED(new Text("sửa", "changed"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** What it means, part by part. */
  public Stream<Effect> effects() {
    return Stream.concat(Stream.of(own), facets.stream().map(Facet::effect));
  }

  /** What it means as a whole. */
  public Verdict verdict() {
    return Verdict.of(effects().toList());
  }

  /** Whether anything about it is {@code effect}. */
  public boolean has(Effect effect) {
    return effects().anyMatch(e -> e == effect);
  }
}
