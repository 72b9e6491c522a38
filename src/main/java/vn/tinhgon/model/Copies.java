package vn.tinhgon.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A demand for more than one of a paper, or of the whole dossier.
 *
 * @param procedure key of its procedure
 * @param at place of the first row that asks, or of the procedure where its words do
 * @param what what is asked for
 * @param count how many of it, originals and copies together; 2 or more
 * @param amount the count with its unit
 * @param unit what is counted: sets or copies
 * @param onPaper whether they are asked only of those who hand in paper; false where the same
 *     numbers are published for handing in online
 * @param rows the rows that ask; empty where only words do
 * @param evidence the words it was read from; empty where the file states the numbers
 */
public record Copies(
    String procedure,
    String at,
    Text what,
    int count,
    Text amount,
    Text unit,
    boolean onPaper,
    List<Document> rows,
    List<Evidence> evidence)
    implements Part {

  /** Sorted, since what is asked for lists papers in the order of the file. */
  @Override
  public String words() {
    return Arrays.stream(what.vi().split("[^\\p{L}\\p{N}]+"))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
