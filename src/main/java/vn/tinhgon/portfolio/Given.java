package vn.tinhgon.portfolio;

import vn.tinhgon.model.Part;

/**
 * A paper that a procedure gives.
 *
 * @param by the procedure
 * @param at place of the result
 * @param name the result as published
 * @param key its name in normal form, or its code
 */
public record Given(Member by, String at, String name, String key) implements Part {

  @Override
  public String procedure() {
    return by.key();
  }

  @Override
  public String words() {
    return name;
  }
}
