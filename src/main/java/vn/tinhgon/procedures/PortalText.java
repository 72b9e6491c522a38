package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/** What the portal's texts mean where they stand for nothing: placeholders and noise. */
final class PortalText {

  private static final Set<String> UNKNOWN =
      Set.of(
          "không có thông tin",
          "chưa có thông tin",
          "không có dữ liệu",
          "--",
          "-",
          "…",
          "...",
          "null");

  private static final Set<String> NONE =
      Set.of(
          "không",
          "không có",
          "không quy định",
          "không có.",
          "không.",
          "không có yêu cầu, điều kiện",
          "không yêu cầu");

  /** Case names that only head the list of documents. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(thành phần )?(hồ sơ|giấy tờ)?( gồm| bao gồm| gồm có)?|bao gồm|gồm|thành phần hồ sơ|thành phần, số lượng hồ sơ|lưu ý|ghi chú|"
              + "hồ sơ gồm( có)?|(các )?giấy tờ|hồ sơ");

  private static final int BEGINNING = 28;

  private static final Pattern SUBMIT = Pattern.compile("(các )?giấy tờ (phải |cần )?nộp.*");
  private static final Pattern SHOW = Pattern.compile("(các )?giấy tờ (phải |cần )?xuất trình.*");

  private static final Pattern MONEY =
      Pattern.compile(
          "\\d[\\d.,]*\\s*(đồng|đ\\b|vnđ|vnd|usd|%|triệu|nghìn|ngàn)|theo quy định|thông tư|hội đồng nhân dân|hđnd|biểu (phí|mức)");

  private static final Pattern FORM =
      Pattern.compile(
          "^[^\\p{L}]*((bản (chính|gốc|điện tử) )*)(đơn|tờ khai|văn bản đề nghị|giấy đề nghị|công văn đề nghị|bản khai|phiếu|bản đăng ký|tờ trình|báo cáo)(?!\\p{L})[^.;:]{0,160}(?<!\\p{L})(theo|tại|,) (mẫu|phụ lục|biểu mẫu)(?!\\p{L})");

  private PortalText() {}

  /** The text, stripped; empty where the portal has none or a placeholder. */
  static String value(JsonNode node) {
    String text = node.asText("").strip();
    return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
  }

  /** A name without differences of case and spacing. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** How a row begins, without its bullet: enough to know it again where it is repeated. */
  static String beginning(String row) {
    String bare = bare(Normalizer.normalize(row, Normalizer.Form.NFC));
    return bare.substring(0, Math.min(bare.length(), BEGINNING));
  }

  static boolean saysNone(String text) {
    return NONE.contains(key(text));
  }

  /** The name of a case; empty where it is noise or says only nộp or xuất trình. */
  static String caseName(JsonNode node) {
    String name = value(node);
    String bare = bare(name);
    return NOISE.matcher(bare).matches() || !submission(node).isEmpty() ? "" : name;
  }

  /** "submit" or "show" where a case's name says that only how its papers are handed in. */
  static String submission(JsonNode node) {
    String bare = bare(value(node));
    if (bare.length() > 60 || bare.contains("trường hợp")) {
      return "";
    }
    return SUBMIT.matcher(bare).matches() ? "submit" : SHOW.matcher(bare).matches() ? "show" : "";
  }

  private static String bare(String name) {
    return key(name)
        .replaceAll("^([-+*•–.:\\s]|\\(?([a-zđ]|\\d{1,2}(\\.\\d{1,2})?)[.)]\\s)+", "")
        .replaceAll("[\\s:;.,]+$", "");
  }

  /** "HTX)" is the second half of "Tổ chức (không bao gồm doanh nghiệp, HTX)", cut at the comma. */
  static List<String> applicants(JsonNode subjects) {
    List<String> names = new ArrayList<>();
    for (JsonNode subject : subjects) {
      String name = value(subject.path("name"));
      if (name.equals("HTX)") && !names.isEmpty() && names.get(names.size() - 1).contains("(")) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a row asks for a form: "theo mẫu", "Mẫu số 05". */
  static boolean namesForm(String row) {
    return FORM.matcher(key(Normalizer.normalize(row, Normalizer.Form.NFC))).find();
  }

  static String currency(JsonNode node) {
    return node.asText("").toLowerCase(Locale.ROOT).contains("usd") ? "USD" : "VND";
  }

  /** Why an amount cannot be believed; absent where it can. */
  static @Nullable Text doubtfulFee(JsonNode value, String currency, String note) {
    if (!value.isNumber()) {
      return null;
    }
    if (value.decimalValue().signum() == 0) {
      return MONEY.matcher(note.toLowerCase(Locale.ROOT)).find()
          ? new Text(
              "mức thu 0 trái với ghi chú của chính nó, coi là chưa biết",
              "the amount 0 contradicts its own note and is read as unknown")
          : null;
    }
    return currency.equals("VND") && value.decimalValue().intValue() < 1000
        ? new Text(
            "mức thu "
                + value.asText()
                + " đồng bị cắt phần nghìn hoặc là ngoại tệ, coi là chưa biết",
            "an amount of "
                + value.asText()
                + " đồng has lost its thousands or is foreign money; read as unknown")
        : null;
  }
}
