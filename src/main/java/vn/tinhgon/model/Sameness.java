package vn.tinhgon.model;

/**
 * What makes rows of the dossier the same document, and what was left out of account to say so.
 *
 * @param key rows of one case with equal keys ask for the same paper: the key holds the component
 *     code or else the words, and the form number, holder, form of copy and whether it is handed in
 *     or shown
 * @param matched what agrees
 * @param ignored the row's own words that were left out of account (bullet, "theo quy định"); empty
 *     where there are none
 */
public record Sameness(String key, Text matched, String ignored) {

  /** What was left out of account, in words. */
  public Text left() {
    return ignored.isEmpty()
        ? new Text("dấu câu, chữ hoa", "punctuation, capitals")
        : new Text(ignored + ", dấu câu, chữ hoa", ignored + ", punctuation, capitals");
  }
}
