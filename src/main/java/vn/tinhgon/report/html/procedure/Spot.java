package vn.tinhgon.report.html.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;

/**
 * A part of a procedure that has words of its own.
 *
 * @param at its place in the file
 * @param id of what shows it on the page, without the procedure's own
 * @param texts its words, in NFC
 */
record Spot(String at, String id, List<String> texts) {

  /** All spots of {@code p}, in the order of its page. */
  static List<Spot> of(Procedure p) {
    List<Spot> spots = new ArrayList<>();
    spots.add(spot(p.at() + "/name", "name", p.name()));
    for (Case one : p.cases()) {
      spots.add(spot(one.at(), "t" + p.cases().indexOf(one), one.name()));
    }
    for (Document d : p.documents()) {
      spots.add(spot(d.at(), id(d), d.name(), d.note()));
    }
    for (Step s : p.steps()) {
      spots.add(spot(s.at(), id(s), s.text()));
    }
    for (Channel c : p.channels()) {
      spots.add(new Spot(c.at(), id(p.channels(), "k", c), words(c)));
    }
    for (Result r : p.results()) {
      spots.add(spot(r.at(), id(p.results(), "h", r), r.name()));
    }
    for (Agency a : p.agencies()) {
      spots.add(spot(a.at(), id(p.agencies(), "a", a), a.name()));
    }
    for (LegalBasis b : p.legalBases()) {
      spots.add(spot(b.at(), id(p.legalBases(), "l", b), b.number(), b.name(), b.article()));
    }
    IntStream.range(0, p.conditions().size())
        .forEach(i -> spots.add(spot(p.at() + "/conditions/" + i, "y" + i, p.conditions().get(i))));
    return List.copyOf(spots);
  }

  static String id(Document document) {
    return "d" + document.position();
  }

  static String id(Step step) {
    return "s" + step.position();
  }

  static <P extends Part> String id(List<P> all, String letter, P one) {
    return letter + all.indexOf(one);
  }

  private static List<String> words(Channel channel) {
    return Stream.concat(
            Stream.of(channel.note()),
            channel.fees().stream().flatMap(f -> Stream.of(f.name(), f.note())))
        .filter(Objects::nonNull)
        .map(Piece::composed)
        .toList();
  }

  private static Spot spot(String at, String id, @Nullable String... texts) {
    return new Spot(
        at, id, Stream.of(texts).filter(Objects::nonNull).map(Piece::composed).toList());
  }
}
