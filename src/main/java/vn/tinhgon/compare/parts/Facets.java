package vn.tinhgon.compare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.language.papers.ContentWords;
import vn.tinhgon.model.Text;

/** What is other about one part, gathered. */
final class Facets {

  private final List<Facet> all = new ArrayList<>();

  List<Facet> list() {
    return List.copyOf(all);
  }

  /** Adds {@code facet}; nothing where it is absent. */
  Facets add(@Nullable Facet facet) {
    if (facet != null) {
      all.add(facet);
    }
    return this;
  }

  /** A text; the same where it differs in spelling at most. */
  Facets text(Text name, @Nullable String before, @Nullable String after, Effect effect) {
    String a = before == null ? "" : before;
    String b = after == null ? "" : after;
    if (!ContentWords.alike(a, b)) {
      all.add(new Facet(name, data(before), data(after), effect));
    }
    return this;
  }

  /** A number that is a burden the greater it is. */
  Facets number(Text name, @Nullable Integer before, @Nullable Integer after) {
    if (Objects.equals(before, after)) {
      return this;
    }
    if (before == null || after == null) {
      return add(new Facet(name, data(before), data(after), Effect.UNCLEAR));
    }
    int more = after - before;
    Text difference = Limits.signed(number(Math.abs(more)), more);
    return add(new Facet(name, data(before), data(after), difference, Effect.of(more)));
  }

  /** Something that has a label. */
  Facets label(Text name, @Nullable Text before, @Nullable Text after, Effect effect) {
    return Objects.equals(before, after) ? this : add(new Facet(name, before, after, effect));
  }

  /** Whether something is so. */
  Facets truth(Text name, @Nullable Boolean before, @Nullable Boolean after, Effect ifTrue) {
    if (Objects.equals(before, after)) {
      return this;
    }
    Effect effect =
        before == null || after == null ? Effect.UNCLEAR : after ? ifTrue : Limits.contrary(ifTrue);
    return add(new Facet(name, truth(before), truth(after), effect));
  }

  /** A set of texts, in order of their names. */
  Facets set(Text name, Set<Text> before, Set<Text> after, Effect effect) {
    return before.equals(after) ? this : add(new Facet(name, row(before), row(after), effect));
  }

  private static @Nullable Text row(Set<Text> texts) {
    return texts.isEmpty()
        ? null
        : new Text(
            texts.stream().map(Text::vi).sorted().collect(Collectors.joining(", ")),
            texts.stream().map(Text::en).sorted().collect(Collectors.joining(", ")));
  }

  private static @Nullable Text truth(@Nullable Boolean value) {
    return value == null ? null : value ? new Text("có", "yes") : new Text("không", "no");
  }

  /** What a file says, in its own words; absent for nothing. */
  static @Nullable Text data(@Nullable Object value) {
    return value == null || value.toString().isBlank()
        ? null
        : new Text(value.toString(), value.toString());
  }

  static Text number(int number) {
    return new Text(Integer.toString(number), Integer.toString(number));
  }

  /** {@code words} of a procedure in quotation marks. */
  static Text quoted(String words) {
    return new Text("“" + words.strip() + "”", "“" + words.strip() + "”");
  }
}
