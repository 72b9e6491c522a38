package vn.tinhgon.model;

import java.util.Locale;

/**
 * A sentence or label in both languages of the product.
 *
 * @param vi Vietnamese, the language of record
 * @param en English
 */
public record Text(String vi, String en) {

  /** The words in {@code language}: English for {@link Locale#ENGLISH}, else Vietnamese. */
  public String in(Locale language) {
    return language.getLanguage().equals("en") ? en : vi;
  }
}
