package vn.tinhgon.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which constituent parts of NĐ 63/2010/NĐ-CP Điều 8.2 a procedure has, as indicator 1.3 of QĐ
 * 766/QĐ-TTg counts them: a to g have to be there; h belongs to procedures that have such things,
 * and is looked at apart.
 *
 * @param states each part's state
 * @param gaps the parts that are missing, with their places
 */
public record Completeness(Map<Element, State> states, List<Gap> gaps) {

  /** Copies. */
  public Completeness {
    states = Collections.unmodifiableMap(new EnumMap<>(states));
    gaps = List.copyOf(gaps);
  }

  /** The constituent parts of a procedure. */
  public enum Element {
    NAME("a", new Text("tên thủ tục", "name")),
    STEPS("b", new Text("trình tự thực hiện", "steps")),
    CHANNELS("c", new Text("cách thức thực hiện", "channels")),
    DOSSIER("d", new Text("thành phần, số lượng hồ sơ", "dossier")),
    DEADLINE("đ", new Text("thời hạn giải quyết", "time limit")),
    APPLICANTS("e", new Text("đối tượng thực hiện", "who may apply")),
    AGENCY("g", new Text("cơ quan giải quyết", "deciding agency")),
    RESULT("h", new Text("kết quả thực hiện", "result"));

    private final String point;
    private final Text label;

    Element(String point, Text label) {
      this.point = point;
      this.label = label;
    }

    /** Its letter in Điều 8.2. */
    public String point() {
      return point;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }

    /** Whether indicator 1.3 counts it: a to g. */
    public boolean counted() {
      return this != RESULT;
    }
  }

  /** What is known of a part. */
  public enum State {
    PRESENT,
    /** its place is there and empty, or says that none is set */
    MISSING,
    /** the file has no place for it */
    UNKNOWN
  }

  /**
   * A part that is missing.
   *
   * @param procedure key of its procedure
   * @param at where it should stand
   * @param element which part
   * @param quote the words that say that there is none; empty where the place is empty
   */
  public record Gap(String procedure, String at, Element element, String quote) implements Part {

    /** Whether it is a part that only some procedures have (point h). */
    public boolean getOptional() {
      return !element.counted();
    }

    @Override
    public List<Evidence> evidence() {
      return quote.isEmpty()
          ? List.of()
          : List.of(new Evidence(at, quote, new Text("chưa quy định", "none is set")));
    }

    @Override
    public String words() {
      return Json.name(element);
    }
  }

  /** What the counted parts come to. */
  public enum Verdict {
    /** a to g are all there */
    COMPLETE,
    /** at least one of a to g is missing */
    INCOMPLETE,
    /** none is known to be missing, but not all are known */
    UNKNOWN
  }

  /** What the counted parts come to. */
  public Verdict verdict() {
    if (gaps.stream().anyMatch(g -> g.element().counted())) {
      return Verdict.INCOMPLETE;
    }
    return count(State.UNKNOWN) > 0 ? Verdict.UNKNOWN : Verdict.COMPLETE;
  }

  /** How many of the parts a to g are in {@code state}. */
  public int count(State state) {
    return (int)
        states.entrySet().stream()
            .filter(e -> e.getKey().counted() && e.getValue() == state)
            .count();
  }
}
