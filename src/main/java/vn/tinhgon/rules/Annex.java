package vn.tinhgon.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * The state's own list of papers that data replace, by procedure code (Phụ lục I, Nghị quyết
 * 66.7/2025/NQ-CP), from {@code rules/_data/once-only-annex.yaml} and {@code .tsv}.
 *
 * @param document number of the resolution
 * @param from first day
 * @param to last day; absent where no end is known
 * @param databases the databases by id
 * @param rows what is replaced, by procedure code; one row for each kind of paper
 */
public record Annex(
    String document,
    LocalDate from,
    @Nullable LocalDate to,
    Map<String, Database> databases,
    Map<String, List<Row>> rows) {

  /**
   * A database.
   *
   * @param name its name
   * @param owner the agency that owns it
   */
  public record Database(Text name, Text owner) {}

  /**
   * A kind of paper that is replaced in one procedure. Written as an array, since there are many.
   *
   * @param kind id of the kind of document
   * @param database id of the database
   * @param paper the paper as printed
   * @param provision the provision that must be amended
   * @param part whether it is replaced in part, or in one case only
   */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Row(String kind, String database, String paper, String provision, boolean part) {}

  /** Where there is no such list. */
  public static final Annex NONE = new Annex("", LocalDate.MIN, LocalDate.MIN, Map.of(), Map.of());

  /**
   * What is replaced in the procedure {@code code} on {@code day}; empty where nothing is. An
   * agency's suffix ({@code 1.000703.000.00.00.H26}) does not count.
   */
  public List<Row> on(LocalDate day, String code) {
    if (day.isBefore(from) || to != null && day.isAfter(to)) {
      return List.of();
    }
    int agency = code.indexOf('.', code.indexOf('.') + 1);
    return rows.getOrDefault(agency < 0 ? code : code.substring(0, agency), List.of());
  }
}
