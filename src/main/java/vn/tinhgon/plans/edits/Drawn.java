package vn.tinhgon.plans.edits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Edit;

/**
 * What an action does to the file.
 *
 * @param edits the changes; empty where a person has to make them
 * @param before the words that are changed; absent where none are
 * @param after what they become; absent where they go, or a person has to write them
 * @param byHand why a person has to make the changes; absent where none has to
 */
public record Drawn(
    List<Edit> edits, @Nullable String before, @Nullable String after, @Nullable Text byHand) {

  static final Text WORDS =
      new Text(
          "cần người soạn lại lời văn của quy định", "a person has to write the provision anew");
  static final Text SEVERAL =
      new Text(
          "dòng hồ sơ nêu nhiều giấy tờ, cần người soạn lại",
          "the row names several papers; a person has to write it anew");

  static Drawn byHand(@Nullable String before, Text why) {
    return new Drawn(List.of(), before, null, why);
  }

  static Drawn by(List<Edit> edits) {
    return new Drawn(edits, null, null, null);
  }
}
