package vn.tinhgon.model;

import java.util.List;

/**
 * Something that the steps of a procedure leave open: who does it, what is done, in what way, by
 * when, to what effect ("5 rõ"), or that they tie to one place without need.
 *
 * @param procedure key of its procedure
 * @param at place of the step; the procedure's where no step says it
 * @param gap what is left open
 * @param step the step's number as people count it; 0 where it is about all steps
 * @param quote the words that show it; of what is said nowhere, the words that make it needed
 */
public record Unclear(String procedure, String at, Gap gap, int step, String quote)
    implements Part {

  /** What the steps leave open. */
  public enum Gap {
    /** nobody is named who acts */
    NO_ACTOR(new Text("không ghi ai thực hiện", "does not say who acts")),
    /** whoever acts is named by a phrase that fits any agency */
    VAGUE_ACTOR(new Text("chủ thể ghi chung chung", "names who acts too generally")),
    /** no step receives the dossier and gives a receipt */
    NO_RECEIPT(
        new Text("không có bước tiếp nhận, hẹn trả kết quả", "no step receives the dossier")),
    /** another agency is asked, and nothing says by when it answers */
    OPEN_CONSULTATION(new Text("lấy ý kiến không có thời hạn", "asks others without a time limit")),
    /** another agency is asked, and the procedure names none that cooperates */
    UNNAMED_PARTNER(new Text("không công khai cơ quan phối hợp", "names no cooperating agency")),
    /** the dossier may be sent back for supplements more than once */
    SEVERAL_SUPPLEMENTS(new Text("bổ sung nhiều lần", "supplements more than once")),
    /** it may be refused, and nothing says that reasons are given */
    REFUSAL_WITHOUT_REASON(new Text("từ chối không nêu lý do", "refuses without reasons")),
    /** the site is inspected before something is granted anew that was granted before */
    INSPECTION_BEFORE_REGRANT(
        new Text("kiểm tra thực tế trước khi cấp lại", "inspects before granting anew")),
    /** the dossier is taken at one commune only, that of residence or seat */
    BOUND_INTAKE(
        new Text(
            "chỉ tiếp nhận ở nơi cư trú, nơi đặt trụ sở", "taken at the place of residence only"));

    private final Text label;

    Gap(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  @Override
  public List<Evidence> evidence() {
    return quote.isEmpty() ? List.of() : List.of(new Evidence(at, quote, gap.label()));
  }

  @Override
  public String words() {
    return Json.name(gap) + " " + quote;
  }
}
