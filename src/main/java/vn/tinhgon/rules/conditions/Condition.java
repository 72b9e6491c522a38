package vn.tinhgon.rules.conditions;

import java.util.List;

/**
 * One element of a rule's {@code when}: what it is, and its DRL as it is written.
 *
 * @param shape what it is
 * @param text its DRL, whole
 * @param type the type of its pattern, or of the one pattern that it denies or wants to exist;
 *     empty where it has none or several
 * @param name the name under which what satisfies it can be looked up ({@code $paper}); of an
 *     element that names nothing a name that no rule uses
 * @param pattern the DRL of its pattern with that name; empty for {@link Shape#OTHER}
 * @param bindings what the pattern binds and does not constrain ({@code $kind : kind})
 * @param constraints what the pattern constrains, in order
 * @param tail what follows the pattern's constraints ({@code from $p.documents}); empty for most
 */
public record Condition(
    Shape shape,
    String text,
    String type,
    String name,
    String pattern,
    List<String> bindings,
    List<String> constraints,
    String tail) {

  /** What an element of {@code when} can be. */
  public enum Shape {
    /** there is such a part */
    PATTERN,
    /** there is no such part */
    NOT,
    /** there is such a part, whichever it is */
    EXISTS,
    /** anything else that DRL can say (or, forall, accumulate): taken as a whole */
    OTHER
  }

  /** How {@code conditions.yaml} names it: a pattern by its type, anything else by its DRL. */
  public String key() {
    return shape == Shape.PATTERN ? type : flat(text);
  }

  /** The constraints that need words of their own: those of a pattern over parts of a file. */
  public List<String> worded() {
    return shape == Shape.PATTERN && !ofTheLaw() ? constraints : List.of();
  }

  /** Whether it asks for a threshold, which says itself what it is. */
  public boolean ofTheLaw() {
    return type.equals("Threshold");
  }

  /** Whether its single constraints can be looked at one by one. */
  public boolean apart() {
    return shape == Shape.PATTERN || shape == Shape.EXISTS;
  }

  /** {@code drl} on one line, however it is broken in its file. */
  static String flat(String drl) {
    return drl.replaceAll("\\s+", " ").strip();
  }
}
