package vn.tinhgon.results;

import java.util.List;
import vn.tinhgon.model.Text;

/** A file of case counts cannot be used; nothing of it was counted. */
public final class BadResults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Text> sentences;

  BadResults(List<Text> sentences) {
    super(sentences.isEmpty() ? "" : sentences.get(0).en());
    this.sentences = List.copyOf(sentences);
  }

  /** What is wrong, each with file and line. */
  public List<Text> sentences() {
    return sentences;
  }
}
