package vn.tinhgon.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.findings.Fingerprint;

/** Reads waivers: a YAML file that people keep. */
final class WaiverFile {

  private static final Listing.Shape SHAPE =
      new Listing.Shape(
          Set.of(),
          Set.of("waivers"),
          Set.of(
              "rule",
              "procedure",
              "words",
              "fingerprint",
              "reason",
              "decided-by",
              "decision",
              "date",
              "expires"),
          Set.of(),
          true);

  private WaiverFile() {}

  /**
   * The waivers of a file.
   *
   * @throws GateError if one of them lacks something or has what it should not have
   */
  static List<Waiver> read(Path path) {
    List<Waiver> all = new ArrayList<>();
    for (Listing.Entry entry : ListingReader.yaml(path, SHAPE).entries()) {
      all.add(waiver(entry, all.size()));
    }
    return List.copyOf(all);
  }

  private static Waiver waiver(Listing.Entry entry, int number) {
    String words = entry.optional("words");
    String fingerprint = entry.optional("fingerprint");
    if ((words == null) == (fingerprint == null)) {
      throw entry.wrong(
          "words",
          new Text(
              "cần đúng một trong hai: “words” (lời văn mà phát hiện trích) hoặc “fingerprint”",
              "exactly one of the two: \"words\" (that the finding quotes) or \"fingerprint\""));
    }
    if (words != null && Fingerprint.plain(words).isEmpty()) {
      throw entry.wrong(
          "words", new Text("“words” không có chữ nào", "\"words\" holds no word at all"));
    }
    Waiver waiver =
        new Waiver(
            entry.file(),
            entry.line(),
            entry.column(),
            number,
            entry.required("rule"),
            entry.required("procedure"),
            words,
            fingerprint,
            entry.required("reason"),
            entry.required("decided-by"),
            entry.optional("decision"),
            day(entry, "date"),
            day(entry, "expires"));
    if (waiver.expires().isBefore(waiver.date())) {
      throw entry.wrong(
          "expires",
          new Text(
              "“expires” (" + waiver.expires() + ") trước “date” (" + waiver.date() + ")",
              "\"expires\" (" + waiver.expires() + ") is before \"date\" (" + waiver.date() + ")"));
    }
    return waiver;
  }

  private static LocalDate day(Listing.Entry entry, String field) {
    String text = entry.required(field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw entry.wrong(
          field,
          new Text(
              "“" + text + "” không phải ngày; cần dạng 2026-12-31",
              "\"" + text + "\" is not a day; expected the form 2026-12-31"));
    }
  }
}
