package vn.tinhgon.rules.files;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/** Sentences of a rule file with the names its DRL binds: {@code {again.name}}, {@code {max}}. */
public final class Template {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)((?:\\.\\w+)*)}");

  /** What a text that is cut short must still end with. */
  private static final Pattern CLOSING = Pattern.compile("”\\)?$");

  static final Pattern STEP = Pattern.compile("\\w+");

  /** Longest quotation of a procedure's words inside a sentence. */
  private static final int LONGEST = 160;

  /** Longest text that a record says in our own words, which is meant to be read to its end. */
  private static final int LONGEST_SENTENCES = 400;

  private Template() {}

  /** {@code template} with the words of what is {@code bound}, in both languages. */
  public static Text fill(Text template, Map<String, Object> bound) {
    return new Text(
        fill(template.vi(), bound, Locale.ROOT), fill(template.en(), bound, Locale.ENGLISH));
  }

  /**
   * {@code template} with nothing cut short: a provision that is to be amended is one to its end.
   */
  public static String whole(String template, Map<String, Object> bound) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            r -> {
              Object value = follow(bound, r.group(1) + r.group(2));
              String text = value == null ? "?" : value.toString();
              return Matcher.quoteReplacement(text.replaceAll("\\s+", " ").strip());
            });
  }

  private static String fill(String template, Map<String, Object> bound, Locale language) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(r -> Matcher.quoteReplacement(value(r, bound, language)));
  }

  private static String value(MatchResult placeholder, Map<String, Object> bound, Locale language) {
    return say(follow(bound, placeholder.group(1) + placeholder.group(2)), language);
  }

  /** What {@code path} leads to from the names bound: {@code again.name}. Absent where that is. */
  public static @Nullable Object follow(Map<String, Object> bound, String path) {
    Matcher steps = STEP.matcher(path);
    Object value = steps.find() ? bound.get(steps.group()) : null;
    if (value == null) {
      throw new IllegalStateException("nothing bound to " + path);
    }
    while (steps.find() && value != null) {
      value = property(value, steps.group());
    }
    return value;
  }

  /** Whether {@code value} has the property {@code name}. */
  public static boolean has(Object value, String name) {
    return method(value.getClass(), name) != null;
  }

  /** A record's component, or a property that DRL knows under the same name. */
  public static @Nullable Object property(Object value, String name) {
    Method method = method(value.getClass(), name);
    if (method == null) {
      throw new IllegalStateException(value.getClass().getSimpleName() + " has no " + name);
    }
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(value.getClass().getSimpleName() + "." + name + " failed", e);
    }
  }

  /** What {@code {x.name}} asks an {@code x} of {@code type} for; absent where it has none. */
  static @Nullable Method method(Class<?> type, String name) {
    String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (Method method : type.getMethods()) {
      boolean named = method.getName().equals(name) || method.getName().equals(getter);
      if (named && method.getParameterCount() == 0) {
        return method;
      }
    }
    return null;
  }

  private static String say(@Nullable Object value, Locale language) {
    if (value == null) {
      return "?";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(v -> say(v, language)).collect(Collectors.joining("; "));
    }
    String text = value instanceof Text both ? both.in(language) : value.toString();
    String line = text.replaceAll("\\s+", " ").strip();
    int most = value instanceof Text ? LONGEST_SENTENCES : LONGEST;
    if (line.length() <= most) {
      return line;
    }
    Matcher closing = CLOSING.matcher(line);
    int space = line.lastIndexOf(' ', most - 1);
    return line.substring(0, space > most / 2 ? space : most - 1).strip()
        + "…"
        + (closing.find() ? closing.group() : "");
  }
}
