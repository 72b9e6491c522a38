package vn.tinhgon.report.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.Finding;

/** The findings as a table for spreadsheets, one a line; no cell is taken for a formula. */
public final class CsvReport {

  /** Without it Excel takes UTF-8 for the code page of its country. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What spreadsheets take for the start of a formula, also in its full-width form. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<Text> HEADER =
      List.of(
          new Text("Mức độ", "Severity"),
          new Text("Về", "About"),
          new Text("Mã luật", "Rule"),
          new Text("Phát hiện", "Finding"),
          new Text("Mã thủ tục", "Procedure code"),
          new Text("Tên thủ tục", "Procedure"),
          new Text("Cơ quan công bố", "Publisher"),
          new Text("Tệp", "File"),
          new Text("Dòng", "Line"),
          new Text("Cột", "Column"),
          new Text("Vị trí", "Place"),
          new Text("Nội dung", "Message"),
          new Text("Trích dẫn", "Quoted"),
          new Text("Đề xuất", "Proposal"),
          new Text("Căn cứ", "Law"),
          new Text("Lưu ý", "Notes"),
          new Text("Ai làm", "Who acts"),
          new Text("Dấu vân", "Fingerprint"),
          new Text("Trang của luật", "About the rule"),
          new Text("Tình trạng", "State"),
          new Text("Lý do không tính", "Why it does not count"));

  private static final Text UNREADABLE = new Text("không đọc được", "unreadable");

  private static final Text STANDS = new Text("cần xử lý", "to act on");

  private CsvReport() {}

  /** The report in {@code language}; what could not be read stands in it too. */
  public static String render(Report report, Locale language) {
    Map<String, Report.Reviewed> procedures = new HashMap<>();
    report.procedures().forEach(p -> procedures.putIfAbsent(p.file(), p));
    List<List<Object>> rows = new ArrayList<>();
    rows.add(HEADER.stream().<Object>map(t -> t.in(language)).toList());
    report.findings().forEach(f -> rows.add(row(report, f, procedures.get(f.file()), language)));
    report.unreadable().forEach(u -> rows.add(row(u, language)));
    return table(rows);
  }

  private static List<Object> row(
      Report report, Report.Placed placed, Report.@Nullable Reviewed of, Locale language) {
    Finding f = placed.finding();
    Excuse excuse = placed.excuse();
    String page = report.page(f.rule());
    Text publisher = of == null ? null : of.publisher();
    return List.of(
        cell(f.severity().label().in(language)),
        cell(f.subject().label().in(language)),
        cell(f.rule()),
        cell(f.title().in(language)),
        cell(f.code()),
        cell(of == null ? "" : of.name()),
        cell(publisher == null ? "" : publisher.in(language)),
        cell(placed.file()),
        placed.line(),
        placed.column(),
        cell(f.at()),
        cell(f.message().in(language)),
        cell(f.evidence().stream().map(e -> e.quote()).collect(Collectors.joining(" | "))),
        cell(f.proposal().in(language)),
        cell(f.law().stream().map(Plain::citation).collect(Collectors.joining(" | "))),
        cell(f.notes().stream().map(n -> n.in(language)).collect(Collectors.joining(" | "))),
        cell(f.whoActs().in(language)),
        cell(f.fingerprint()),
        cell(page == null ? "" : page),
        cell((excuse == null ? STANDS : excuse.kind().label()).in(language)),
        cell(excuse == null ? "" : excuse.why().in(language)));
  }

  private static List<Object> row(Report.Unreadable u, Locale language) {
    List<Object> row = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
    row.set(0, UNREADABLE.in(language));
    row.set(7, cell(u.file()));
    row.set(8, u.line());
    row.set(9, u.column());
    row.set(11, cell(u.message().in(language)));
    return row;
  }

  /** {@code text} on one line, and no formula. */
  public static String cell(String text) {
    String flat = Plain.line(text);
    boolean formula =
        !flat.isEmpty() && FORMULA.indexOf(flat.charAt(0)) >= 0
            || !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + flat : flat;
  }

  /** A file of {@code rows}, whose texts went through {@link #cell}. */
  public static String table(List<List<Object>> rows) {
    return BYTE_ORDER_MARK + write(rows);
  }

  private static String write(List<List<Object>> rows) {
    CsvMapper mapper = new CsvMapper();
    ObjectWriter writer =
        mapper
            .configure(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING, true)
            .configure(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS, true)
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));
    StringBuilder out = new StringBuilder();
    try {
      for (List<Object> row : rows) {
        out.append(writer.writeValueAsString(row));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of texts and numbers are always writable", e);
    }
    return out.toString();
  }
}
