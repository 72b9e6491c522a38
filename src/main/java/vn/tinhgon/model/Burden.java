package vn.tinhgon.model;

import java.util.List;
import vn.tinhgon.model.Paper.Demand;

/**
 * Something that a row of the dossier, or a condition, puts on applicants besides naming a paper,
 * and that could be lifted without the agency knowing less (gánh nặng tuân thủ, NĐ 63/2010 Điều
 * 7.4).
 *
 * @param procedure key of its procedure
 * @param at place of its row
 * @param name the row, as published
 * @param kind what it is
 * @param demand on what terms the row asks for it
 * @param own whether an agency of the procedure itself gives what is asked for; false where that
 *     does not matter
 * @param quote the words that ask for it
 */
public record Burden(
    String procedure, String at, String name, Kind kind, Demand demand, boolean own, String quote)
    implements Part {

  /** Kinds of burden. */
  public enum Kind {
    /** chứng minh nhân dân, which lost its validity on 1 January 2025 (Luật 26/2023/QH15) */
    OLD_IDENTITY_CARD(new Text("giấy tờ đã hết giá trị", "a paper without validity")),
    /** the original, shown or handed in besides a certified copy (NĐ 23/2015/NĐ-CP Điều 6.2) */
    ORIGINAL_BESIDES_CERTIFIED(
        new Text("cả bản sao có chứng thực và bản chính", "both certified copy and original")),
    /** ảnh chân dung, where nothing that bears one is issued */
    PHOTO(new Text("ảnh chân dung bản giấy", "portraits on paper")),
    /** đĩa CD, DVD, USB, thẻ nhớ */
    DISC(new Text("đĩa, thẻ nhớ, USB", "discs or memory sticks")),
    FAX(new Text("bản fax", "a fax")),
    STAMP_ACROSS(new Text("dấu giáp lai", "a stamp across pages or photos")),
    ENVELOPE(new Text("phong bì dán tem, ghi địa chỉ", "stamped, addressed envelopes")),
    /** xác nhận của Ủy ban nhân dân cấp xã, công an, cơ quan thuế … */
    CONFIRMATION(new Text("phải có xác nhận", "has to be confirmed")),
    /** a condition that nothing measures ("cơ sở vật chất phù hợp") */
    VAGUE_CONDITION(new Text("điều kiện không đo được", "a condition nothing measures")),
    /** giấy phép, giấy chứng nhận đã được cấp, as a copy or to be shown */
    OWN_RECORD(new Text("do chính cơ quan giải quyết cấp", "issued by the deciding agency"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(at, quote, kind.label()));
  }

  @Override
  public String words() {
    return Json.name(kind) + " " + name;
  }
}
