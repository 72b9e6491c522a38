package vn.tinhgon.results;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of case counts, and what its header may be. */
enum Column {
  AGENCY(true, "agency", "cơ quan", "đơn vị", "cơ quan giải quyết"),
  PROCEDURE(true, "procedure", "procedure_code", "mã thủ tục", "mã tthc"),
  MONTH(true, "month", "tháng"),
  RECEIVED(true, "received", "tiếp nhận", "số tiếp nhận", "hồ sơ tiếp nhận"),
  ON_TIME(true, "on_time", "đúng hạn", "giải quyết đúng hạn"),
  LATE(true, "late", "quá hạn", "giải quyết quá hạn", "trễ hạn"),
  ONLINE(false, "online", "trực tuyến", "nộp trực tuyến"),
  SATISFIED(false, "satisfied", "hài lòng"),
  RATED(false, "rated", "đánh giá", "lượt đánh giá");

  private final boolean required;
  private final List<String> names;

  Column(boolean required, String... names) {
    this.required = required;
    this.names = List.of(names);
  }

  boolean required() {
    return required;
  }

  /** The header that messages speak of. */
  String header() {
    return names.get(0);
  }

  static Optional<Column> named(String header) {
    String plain =
        Normalizer.normalize(header, Normalizer.Form.NFC)
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_-]+", " ");
    return Arrays.stream(values())
        .filter(c -> c.names.stream().anyMatch(n -> n.replace('_', ' ').equals(plain)))
        .findFirst();
  }
}
