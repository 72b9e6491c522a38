package vn.tinhgon.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the model's enum constants are spelled in JSON and YAML: {@code IN_PERSON} is in-person. */
public final class Json {

  private Json() {}

  /** The constant's spelling in files; {@code "unknown"} for an absent one. */
  public static String name(@Nullable Enum<?> constant) {
    return constant == null
        ? "unknown"
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of {@code type} that is spelled {@code name} in files.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
