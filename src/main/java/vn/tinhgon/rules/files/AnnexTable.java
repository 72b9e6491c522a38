package vn.tinhgon.rules.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Annex;
import vn.tinhgon.rules.BadRule;

/**
 * The table of the annex ({@code once-only-annex.tsv}): one printed row a line. Rows of one code
 * and kind of paper become one, with all the provisions that name it.
 */
public final class AnnexTable {

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "part",
          "replaced",
          "paper",
          "document",
          "provision",
          "ministry",
          "procedure",
          "note");

  private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}");
  private static final Pattern NEEDS_BRACKETS =
      Pattern.compile("Nghị định|Luật|Thông tư|Quyết định|Quy chế|được sửa đổi");
  private static final Pattern CLAUSE =
      Pattern.compile("\\b(Điểm|Khoản|Tiết)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final String file;
  private final Set<String> databases;
  private final Map<String, Map<String, Annex.Row>> rows = new TreeMap<>();

  private AnnexTable(String file, Set<String> databases) {
    this.file = file;
    this.databases = databases;
  }

  /** The rows of {@code text} by code; {@code file} is named where one of them is wrong. */
  public static Map<String, List<Annex.Row>> rows(String file, String text, Set<String> databases) {
    AnnexTable table = new AnnexTable(file, databases);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
      throw table.wrong(1, "các cột phải là " + COLUMNS, "the columns must be " + COLUMNS);
    }
    for (int i = 1; i < lines.size(); i++) {
      table.add(i + 1, lines.get(i).split("\t", -1));
    }
    Map<String, List<Annex.Row>> byCode = new TreeMap<>();
    table.rows.forEach((code, kinds) -> byCode.put(code, List.copyOf(kinds.values())));
    return byCode;
  }

  private void add(int line, String[] cells) {
    if (cells.length != COLUMNS.size() || !(cells[1].isEmpty() || cells[1].equals("part"))) {
      throw wrong(
          line,
          "cần " + COLUMNS.size() + " ô, ô thứ hai trống hoặc là part",
          "expected " + COLUMNS.size() + " cells, the second empty or part");
    }
    String provision = provision(cells[5], cells[4]);
    for (String pair : cells[2].split(" ", -1)) {
      String[] replaced = pair.split("=", -1);
      if (replaced.length != 2 || !databases.contains(replaced[1])) {
        throw wrong(
            line,
            "“" + pair + "” phải là loại=cơ sở dữ liệu; có: " + databases,
            "\"" + pair + "\" must be kind=database; there are: " + databases);
      }
      Annex.Row row =
          new Annex.Row(replaced[0], replaced[1], cells[3], provision, cells[1].equals("part"));
      rows.computeIfAbsent(cells[0], c -> new LinkedHashMap<>())
          .merge(row.kind(), row, AnnexTable::both);
    }
  }

  private static Annex.Row both(Annex.Row a, Annex.Row b) {
    return new Annex.Row(
        a.kind(),
        a.database(),
        joined(a.paper(), b.paper()),
        joined(a.provision(), b.provision()),
        a.part() || b.part());
  }

  private static String joined(String a, String b) {
    List<String> all = new ArrayList<>(List.of(a.split("; ", -1)));
    for (String one : b.split("; ", -1)) {
      if (all.stream().noneMatch(one::equalsIgnoreCase)) {
        all.add(one);
      }
    }
    return String.join("; ", all);
  }

  /** A printed provision often, but not always, names its document again. */
  private static String provision(String provision, String document) {
    String clauses = CLAUSE.matcher(provision).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    Matcher number = NUMBER.matcher(document);
    if (number.find() && provision.contains(number.group())) {
      return clauses;
    }
    return NEEDS_BRACKETS.matcher(provision).find()
        ? clauses + " (" + document + ")"
        : clauses + " " + document;
  }

  private BadRule wrong(int line, String vi, String en) {
    return new BadRule(file, line, new Text(vi, en));
  }
}
