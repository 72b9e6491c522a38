package vn.tinhgon.language.online;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Blocker.Type;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Channel.Payment;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Frequency;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;

/** What in the words of a procedure keeps it from being done online from end to end. */
final class Blockers {

  private final Procedure procedure;
  private final List<Blocker> found = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  /** How often what was first told of presence and inspection comes about. */
  private final Map<Type, Frequency> first = new EnumMap<>(Type.class);

  private Blockers(Procedure procedure) {
    this.procedure = procedure;
  }

  /**
   * The obstacles of {@code procedure}, in the order of its parts.
   *
   * @param introduction what its text of steps says before the first one; empty where nothing
   */
  static List<Blocker> of(Procedure procedure, String introduction) {
    Blockers blockers = new Blockers(procedure);
    if (!introduction.isEmpty()) {
      String at = procedure.steps().get(0).at();
      blockers.add(at, Type.PRESENCE, PresenceWords.first(Folded.of(introduction)));
      blockers.told(at, Folded.of(introduction));
    }
    procedure.steps().forEach(blockers::step);
    procedure.channels().forEach(blockers::channel);
    procedure.documents().forEach(blockers::document);
    procedure.results().forEach(blockers::result);
    return List.copyOf(blockers.found);
  }

  private void step(Step step) {
    Folded text = Folded.of(step.text());
    String words = step.presenceWords();
    if (step.presence() == Step.Presence.REQUIRED && words != null) {
      int start = Math.max(0, step.text().indexOf(words));
      int end = Math.min(text.length(), start + words.length());
      add(step.at(), Type.PRESENCE, new Passage(words, Occasions.of(text, start, end)));
    } else {
      add(step.at(), Type.PRESENCE, PresenceWords.first(text));
    }
    told(step.at(), text);
  }

  /** What besides presence a text of steps or channels tells. */
  private void told(String at, Folded text) {
    add(at, Type.SITE, SiteWords.first(text));
    add(at, Type.ORIGINAL_SURRENDERED, PaperWords.handedOver(text));
    add(at, Type.SAMPLE, PaperWords.sample(text));
    add(at, Type.WET_INK, PaperWords.ink(text));
    add(at, Type.COUNTER_PAYMENT, PaperWords.cash(text));
    add(at, Type.PUBLIC_POSTING, PaperWords.posting(text));
  }

  private void channel(Channel channel) {
    Folded note = Folded.of(channel.note());
    add(channel.at(), Type.PRESENCE, PresenceWords.first(note));
    told(channel.at(), note);
    if (channel.method() == Method.ONLINE && channel.payment().equals(Set.of(Payment.COUNTER))) {
      add(channel.at(), Type.COUNTER_PAYMENT, new Passage(channel.note(), Frequency.ALWAYS));
    }
  }

  private void document(Document document) {
    if (!document.getDocument()) {
      return;
    }
    Folded row = Folded.of(document.name());
    add(document.at(), Type.ORIGINAL_SURRENDERED, PaperWords.original(document, row));
    add(document.at(), Type.SAMPLE, PaperWords.sample(row));
    add(document.at(), Type.WET_INK, PaperWords.inked(row));
    if (document.certifiedOnly()) {
      add(document.at(), Type.CERTIFIED_PAPER, new Passage(document.name(), Frequency.ALWAYS));
    }
  }

  private void result(Result result) {
    Passage thing = PaperWords.thing(Folded.of(result.name()));
    if (Boolean.FALSE.equals(result.electronic())) {
      thing = new Passage(result.name(), Frequency.ALWAYS);
    }
    add(result.at(), Type.PAPER_RESULT, Boolean.TRUE.equals(result.electronic()) ? null : thing);
  }

  /** What was told of first decides how often: later words take up what was said before. */
  private void add(String at, Type type, @Nullable Passage passage) {
    if (passage == null || !said.add(type + passage.quote())) {
      return;
    }
    Frequency frequency =
        type == Type.SITE || type == Type.PRESENCE
            ? first.computeIfAbsent(type, t -> passage.frequency())
            : Frequency.ALWAYS;
    boolean again = type == Type.ORIGINAL_SURRENDERED && PaperWords.again(passage);
    boolean needless = type == Type.PRESENCE && PresenceWords.needless(passage);
    found.add(new Blocker(procedure.key(), at, type, passage.quote(), frequency, again, needless));
  }
}
