package vn.tinhgon.portfolio;

import java.util.List;
import vn.tinhgon.model.Part;

/**
 * A row of a dossier that asks for a paper which another procedure may give.
 *
 * @param by the procedure that asks
 * @param at place of the row
 * @param name the row as published, shortened
 * @param keys names that it may be known by, the most certain first
 */
public record Asked(Member by, String at, String name, List<String> keys) implements Part {

  @Override
  public String procedure() {
    return by.key();
  }

  @Override
  public String words() {
    return name;
  }
}
