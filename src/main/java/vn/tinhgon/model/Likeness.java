package vn.tinhgon.model;

/**
 * An earlier row of the same case that says nearly the same.
 *
 * @param position of the earlier row among all rows of the procedure
 * @param differs the words in which the two differ
 * @param contradicts whether the one row denies what the other asks for
 */
public record Likeness(int position, String differs, boolean contradicts) {

  /** How the two rows stand to each other. */
  public Text relation() {
    return contradicts
        ? new Text("mâu thuẫn với nhau", "contradict each other")
        : new Text(
            "nói cùng một giấy tờ bằng lời hơi khác", "name one paper in slightly other words");
  }
}
