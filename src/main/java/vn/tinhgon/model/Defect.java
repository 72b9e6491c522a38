package vn.tinhgon.model;

import java.util.List;

/**
 * Something in the record of a procedure that is wrong or missing as data, whatever the procedure
 * itself asks for: what the source left empty, what contradicts itself, what stands in the wrong
 * place (NĐ 63/2010/NĐ-CP Điều 24.1: the data in the national database have to be exact).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param field what it concerns: pointer in the procedure's own form ("/channels/0/deadline")
 * @param kind what is wrong
 * @param quote the words that show it
 * @param places in how many places it is seen; the first is {@code at}
 */
public record Defect(String procedure, String at, String field, Kind kind, String quote, int places)
    implements Part {

  /** Kinds of defect. The first six only the source's own form shows. */
  public enum Kind {
    /** the source has the field and left it empty */
    LEFT_EMPTY(new Text("nguồn để trống", "left empty by the source")),
    /** 0, in no unit */
    PLACEHOLDER_DEADLINE(new Text("thời hạn bằng 0", "a time limit of 0")),
    /** a number in no unit */
    DEADLINE_WITHOUT_UNIT(new Text("thời hạn không có đơn vị", "a time limit without a unit")),
    /** 0, against its own note */
    FEE_AGAINST_NOTE(new Text("mức thu 0 trái với ghi chú", "an amount of 0 against its own note")),
    /** an amount in đồng that has lost its thousands, or is foreign money */
    FEE_CUT(new Text("mức thu mất phần nghìn", "an amount that lost its thousands")),
    /** a form is named and no file is attached */
    FORM_NOT_ATTACHED(new Text("nêu mẫu, không kèm tệp", "a form is named, no file attached")),
    /** a form is named by nothing that tells which, and no file is attached */
    FORM_UNIDENTIFIED(new Text("mẫu không xác định", "a form that cannot be told")),
    /** the limit of a channel against its own note */
    DEADLINES_DISAGREE(new Text("thời hạn trái với mô tả", "a limit against its own note")),
    /** "Bản sao …" in a number of originals */
    COPY_AS_ORIGINAL(new Text("“bản sao” ghi là bản chính", "a copy counted as an original")),
    /** a row of the dossier in a number of 0: a note, a heading, or a paper without its number */
    ZERO_QUANTITY(new Text("0 bản chính, 0 bản sao", "0 originals and 0 copies")),
    /** agencies left empty though the steps name them */
    AGENCY_IN_STEPS_ONLY(
        new Text("cơ quan chỉ có trong trình tự", "an agency that only the steps name")),
    /** words of a web page, not of the procedure */
    INTERFACE_TEXT(new Text("chữ của giao diện", "words of a web page"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** The same, seen in {@code places} places. */
  public Defect seenIn(int places) {
    return new Defect(procedure, at, field, kind, quote, places);
  }

  @Override
  public List<Evidence> evidence() {
    return quote.isEmpty() ? List.of() : List.of(new Evidence(at, quote, kind.label()));
  }

  /** A procedure has one defect of a kind, whichever of its places comes first in the file. */
  @Override
  public String words() {
    return Json.name(kind);
  }
}
