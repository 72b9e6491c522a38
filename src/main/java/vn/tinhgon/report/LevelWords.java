package vn.tinhgon.report;

import java.time.LocalDate;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.Text;

/** What is said of online levels and obstacles in the vocabulary of a day. */
public final class LevelWords {

  /** Since when a service that is partial has to publish one of four reasons (NĐ 224/2026). */
  private static final LocalDate REASONS_SINCE = LocalDate.of(2026, 7, 1);

  private LevelWords() {}

  /** What going online from end to end is called on {@code day}. */
  public static Text full(LocalDate day) {
    return day.isBefore(OnlineLevel.EXTENTS_SINCE)
        ? new Text("Đạt mức độ 4", "Level 4 possible")
        : new Text("Toàn trình", "Full online service possible");
  }

  /** Whether the law of {@code day} lets a service stay partial because of {@code b}. */
  public static Text lawful(Blocker b, LocalDate day) {
    if (b.type().weight() == Blocker.Weight.LIGHT) {
      return new Text("không chặn toàn trình", "does not keep the service from being full");
    }
    if (b.needless()) {
      return new Text(
          "không thấy lý do bắt buộc: có thể nộp, nhận qua mạng hoặc bưu chính",
          "nothing forces it: it could be done online or by post");
    }
    if (day.isBefore(REASONS_SINCE)) {
      return b.type().weight() == Blocker.Weight.BARS
          ? new Text("thường được chấp nhận khi cung cấp một phần", "commonly accepted")
          : new Text("không phải lý do thường được chấp nhận", "not commonly accepted");
    }
    return b.getLawful()
        ? new Text(
            "thuộc bốn lý do được cung cấp một phần (Nghị định 224/2026/NĐ-CP, Điều 14), phải công bố kèm quy định chuyên ngành",
            "one of the four reasons to stay partial (Decree 224/2026/NĐ-CP, Điều 14); publish it with the special provision")
        : new Text(
            "không thuộc bốn lý do được cung cấp một phần (Nghị định 224/2026/NĐ-CP, Điều 14)",
            "none of the four reasons to stay partial (Decree 224/2026/NĐ-CP, Điều 14)");
  }
}
