package vn.tinhgon.report.html.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.report.LevelWords;
import vn.tinhgon.report.html.page.Say;

/**
 * How far a procedure is online, how far it could be and what stands between, in words.
 *
 * @param now what is offered
 * @param reachable what can be reached
 * @param question what being online from end to end is called
 * @param answer whether it can be
 * @param presence whether the applicant must come
 * @param inspection whether the agency inspects on site
 * @param obstacles what stands between, that of every dossier first
 * @param reservations the first sign that it is outside the ordinary run of services, if any
 */
public record LevelView(
    String now,
    String reachable,
    String question,
    String answer,
    String presence,
    String inspection,
    List<Obstacle> obstacles,
    List<Reserved> reservations) {

  /**
   * Something that stands between.
   *
   * @param label what it is
   * @param sometimes whether only some dossiers meet it
   * @param quote the words that show it
   * @param lawful whether the law lets the service stay partial because of it
   * @param remedy what removes it
   */
  public record Obstacle(
      String label, boolean sometimes, String quote, String lawful, String remedy) {}

  /**
   * A sign that a procedure is outside the ordinary run of services, with the words that show it.
   */
  public record Reserved(String label, String quote) {}

  /** The level in the vocabulary of {@code day}. */
  static LevelView of(OnlineLevel level, LocalDate day, Say say) {
    return new LevelView(
        say.it(level.nowWords(day)),
        say.it(level.reachableWords(day)),
        say.it(LevelWords.full(day)),
        say.it(level.fullOnlinePossible().label()),
        say.it(level.presenceRequired().label()),
        say.it(level.siteInspection().label()),
        Stream.concat(level.blockers().stream(), level.sometimes().stream())
            .map(b -> obstacle(b, day, say))
            .toList(),
        level.reservations().stream()
            .limit(1)
            .map(r -> new Reserved(say.it(r.type().label()), r.quote()))
            .toList());
  }

  private static Obstacle obstacle(Blocker b, LocalDate day, Say say) {
    return new Obstacle(
        say.it(b.type().label()),
        b.frequency() == Frequency.SOMETIMES,
        b.quote(),
        say.first(LevelWords.lawful(b, day)),
        say.it(b.remedy()));
  }
}
