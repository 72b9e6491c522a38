package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tinhgon.model.Text;

/** The counts of a year: no part of the cases is more than all of them. */
final class Counts {

  private Counts() {}

  /** What is wrong with the counts of a native tree that the schema has accepted. */
  static List<Fault> check(String file, JsonNode root, Function<String, Place> places) {
    JsonNode year = root.path("statistics");
    List<Fault> faults = new ArrayList<>();
    if (year.has("dossiers")) {
      long all = year.path("dossiers").asLong();
      part(file, places, year, "onTime", all, "giải quyết đúng hạn", "settled on time", faults);
      part(file, places, year, "online", all, "nộp trực tuyến", "handed in online", faults);
    }
    return faults;
  }

  private static void part(
      String file,
      Function<String, Place> places,
      JsonNode year,
      String field,
      long all,
      String vi,
      String en,
      List<Fault> faults) {
    long some = year.path(field).asLong();
    if (some > all) {
      String at = "/statistics/" + field;
      faults.add(
          new Fault(
              file,
              places.apply(at),
              new Text(
                  at
                      + ": "
                      + some
                      + " hồ sơ "
                      + vi
                      + " nhiều hơn "
                      + all
                      + " hồ sơ tiếp nhận; hãy dùng số liệu của cùng một năm",
                  at
                      + ": "
                      + some
                      + " dossiers "
                      + en
                      + " are more than the "
                      + all
                      + " received; use figures of one year")));
    }
  }
}
