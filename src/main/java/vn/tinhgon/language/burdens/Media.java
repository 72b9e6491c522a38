package vn.tinhgon.language.burdens;

import java.util.EnumMap;
import java.util.Map;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Burden.Kind;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;

/** Things that carry what a file could: paper portraits, discs, fax, stamps, envelopes. */
public final class Media {

  private static final Wording PHOTO =
      Folded.pattern(
          "ảnh[^.;\\d]{0,40}0?[2-6] ?(cm)? ?[x×*] ?0?[3-8](?!\\d)"
              + "|ảnh (màu )?chân dung|(đơn|tờ khai|phiếu|lý lịch|bản khai)[^.;]{0,60} dán ảnh");

  /** No database of the state holds it, whatever else the row says of pictures. */
  private static final Wording WHOLE_BODY = Folded.pattern("ảnh[^.;]{0,40} toàn thân");

  /** What may bear a portrait that an agency issues. */
  private static final Wording BEARS_PHOTO =
      Folded.pattern(
          "thẻ|giấy phép|giấy chứng nhận|chứng chỉ|hộ chiếu|thông hành|thị thực|giấy xác nhận|chứng nhận|văn bằng|bằng (lái|tốt nghiệp|khen)|sổ|giấy đăng ký|cchn");

  private static final Wording EXAM = Folded.pattern("dự thi|dự tuyển|thi tuyển");

  private static final Wording DISC =
      Folded.pattern("đĩa (cd|dvd|mềm|quang|từ|vcd)|cd-rom|usb\\b|thẻ nhớ|ổ cứng");
  private static final Wording FAX = Folded.pattern("(bản|gửi|qua|bằng) (máy )?fax\\b");
  private static final Wording STAMP = Folded.pattern("giáp lai");

  /** Stamps that belong to a translator's work, or that tie a rubbing to its vehicle. */
  private static final Wording STAMPED_OTHERWISE = Folded.pattern("bản dịch|bản chà|bản cà");

  private static final Wording ENVELOPE =
      Folded.pattern("(phong bì|bì thư)[^.;]{0,40} (tem|địa chỉ|họ)\\b");

  /** Where a file, or another way, will do as well. */
  private static final Wording ELECTRONIC =
      Folded.pattern(
          "tệp|file|điện tử|số hóa|jpe?g|scan|định dạng|tải lên|trực tuyến|qua mạng|email|e-mail");

  private static final Wording OTHERWISE =
      Folded.pattern("hoặc|nếu|trường hợp|không (phải|cần|yêu cầu|bắt buộc|nhận)|niêm phong");

  /** How far around the words others may stand that leave a choice. */
  private static final int AROUND = 80;

  private final boolean photoIssued;

  Media(Procedure procedure) {
    Folded name = Folded.of(procedure.name());
    boolean named = name.has(BEARS_PHOTO) && !name.has(EXAM);
    this.photoIssued =
        named
            || procedure.results().stream()
                .map(Result::name)
                .anyMatch(r -> Folded.of(r).has(BEARS_PHOTO));
  }

  /** The media that {@code row} asks for and no other will do, with the words that ask. */
  Map<Kind, String> read(Folded row) {
    Map<Kind, String> media = new EnumMap<>(Kind.class);
    look(row, DISC, Kind.DISC, media);
    look(row, FAX, Kind.FAX, media);
    if (!row.has(STAMPED_OTHERWISE)) {
      look(row, STAMP, Kind.STAMP_ACROSS, media);
    }
    look(row, ENVELOPE, Kind.ENVELOPE, media);
    boolean portrait = !photoIssued && !row.has(WHOLE_BODY);
    if (portrait && !media.containsKey(Kind.STAMP_ACROSS) && !row.has(ELECTRONIC)) {
      look(row, PHOTO, Kind.PHOTO, media);
    }
    return media;
  }

  private static void look(Folded row, Wording wording, Kind kind, Map<Kind, String> media) {
    Hits hit = row.hits(wording);
    while (hit.find()) {
      int from = Math.max(row.boundaryBefore(hit.start()), hit.start() - AROUND);
      int to = Math.min(row.boundaryAfter(hit.end()), hit.end() + AROUND);
      if (!row.part(from, to).has(OTHERWISE)) {
        media.putIfAbsent(kind, Burdens.phrase(row, hit.start(), hit.end()));
      }
    }
  }
}
