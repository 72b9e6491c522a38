package vn.tinhgon.model;

/**
 * A case of a procedure (trường hợp): documents, steps and channels may belong to one case only,
 * and are compared within it.
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param id referred to by {@code documents[].case} and others
 * @param name as published
 * @param decidable whether it can be told which rows of this case are asked for together; false
 *     where headings of sub-cases stand among its document rows
 * @param undecidableBecause the words that make it undecidable; empty where it is decidable
 */
public record Case(
    String procedure,
    String at,
    String id,
    String name,
    boolean decidable,
    String undecidableBecause)
    implements Part {

  @Override
  public String words() {
    return name;
  }
}
