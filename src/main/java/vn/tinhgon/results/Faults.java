package vn.tinhgon.results;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.Text;

/** What is wrong with a file: the first of it in words, all of it counted. */
final class Faults {

  /** More than this nobody reads before mending the export. */
  private static final int MOST = 50;

  private final String file;
  private final List<Text> said = new ArrayList<>();
  private long all;

  Faults(String file) {
    this.file = file;
  }

  void add(long line, String vi, String en) {
    all++;
    if (said.size() < MOST) {
      said.add(new Text(file + ":" + line + ": " + vi, file + ":" + line + ": " + en));
    }
  }

  /**
   * Ends the work if anything is wrong.
   *
   * @throws BadResults with what is wrong
   */
  void check() {
    if (all == 0) {
      return;
    }
    List<Text> sentences = new ArrayList<>(said);
    if (all > said.size()) {
      sentences.add(
          new Text(
              file + ": và " + (all - said.size()) + " lỗi khác",
              file + ": and " + (all - said.size()) + " more"));
    }
    sentences.add(
        new Text(
            file + ": không dòng nào được tính; hãy sửa tệp rồi chạy lại",
            file + ": no line was counted; mend the file and run again"));
    throw new BadResults(sentences);
  }
}
