package vn.tinhgon.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * Who stands behind the letters in a document's number ({@code rules/_data/publishers.yaml}).
 *
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param before what it was called before; absent where it was called the same
 * @param from first day of its name; absent where it was called the same before
 */
public record Publisher(String vi, String en, @Nullable Text before, @Nullable LocalDate from) {

  /** Its name on {@code day}. */
  public Text on(LocalDate day) {
    return before != null && from != null && day.isBefore(from) ? before : new Text(vi, en);
  }
}
