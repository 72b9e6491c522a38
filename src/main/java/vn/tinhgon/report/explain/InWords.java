package vn.tinhgon.report.explain;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.DocumentKind;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.OneLine;

/** Values of a procedure as people say them. */
final class InWords {

  private static final int LISTED = 4;

  private static final Text NOTHING = new Text("không có", "none");

  /** Values that are not named where they are defined. */
  private static final Map<String, Text> NAMES =
      Map.ofEntries(
          Map.entry("Exempt.NONE", new Text("thay được bằng dữ liệu", "data can replace it")),
          Map.entry(
              "Exempt.OWN_RESULT",
              new Text(
                  "giấy tờ do chính thủ tục này cấp, đổi, thu hồi",
                  "what the procedure itself grants, changes or takes back")),
          Map.entry(
              "Exempt.SPECIAL",
              new Text(
                  "giấy tờ khác loại mang cùng tên", "another paper that bears the same name")),
          Map.entry(
              "Exempt.BEYOND_DATABASE",
              new Text(
                  "chưa rõ cơ sở dữ liệu có giấy tờ này",
                  "nothing shows that the database holds it")),
          Map.entry("Extent.NONE", new Text("chưa cung cấp trực tuyến", "not online")),
          Map.entry("Extent.PARTIAL", new Text("một phần", "partial")),
          Map.entry("Extent.FULL", new Text("toàn trình", "full")),
          Map.entry(
              "PartialReason.PRESENCE", new Text("phải hiện diện tại cơ quan", "presence needed")),
          Map.entry(
              "PartialReason.SITE_INSPECTION",
              new Text("xác minh tại hiện trường", "inspection on site")),
          Map.entry("PartialReason.INCIDENT", new Text("sự cố kỹ thuật", "a technical incident")),
          Map.entry("PartialReason.TECHNICAL", new Text("vấn đề kỹ thuật khác", "other technical")),
          Map.entry(
              "PartialReason.OTHER", new Text("lý do ngoài bốn trường hợp", "none of the four")),
          Map.entry(
              "PartialReason.NONE", new Text("không công bố lý do", "no reason is published")),
          Map.entry("Payment.ONLINE", new Text("thanh toán trực tuyến", "paid online")),
          Map.entry("Payment.COUNTER", new Text("trả tại quầy", "paid at the counter")),
          Map.entry("Payment.BANK", new Text("chuyển khoản", "paid by bank")),
          Map.entry("Kind.DISTRICT", new Text("cơ quan cấp huyện", "of the district level")),
          Map.entry("Kind.RENAMED", new Text("cơ quan đã đổi tên", "renamed")),
          Map.entry("Row.DOCUMENT", new Text("giấy tờ", "a document")),
          Map.entry("Row.NOTE", new Text("ghi chú", "a note")),
          Map.entry("Row.HEADING", new Text("tiêu đề", "a heading")));

  private final Locale language;
  private final Map<String, Text> kinds;

  /** Speaks {@code language}; {@code catalogue} names the kinds of document. */
  InWords(List<DocumentKind> catalogue, Locale language) {
    this.language = language;
    this.kinds = catalogue.stream().collect(Collectors.toMap(DocumentKind::id, DocumentKind::name));
  }

  /** What was read under {@code name}; what is absent is said to be. */
  String value(String name, @Nullable Object value) {
    if (!name.equals("kind") || !(value instanceof String id)) {
      return value(value);
    }
    Text kind = kinds.get(id);
    return kind == null ? say("giấy tờ khác", "another paper") : kind.in(language);
  }

  private String value(@Nullable Object value) {
    if (value == null || "".equals(value)) {
      return NOTHING.in(language);
    }
    if (value instanceof Text text) {
      return OneLine.of(text.in(language));
    }
    if (value instanceof Deadline deadline) {
      return deadline.words().in(language);
    }
    if (value instanceof Boolean known) {
      return known ? say("có", "yes") : say("không", "no");
    }
    if (value instanceof Part part) {
      return new PartWords(language).of(part);
    }
    if (value instanceof Enum<?> constant) {
      return constant(constant).in(language);
    }
    if (value instanceof Number || value instanceof LocalDate) {
      return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
    if (value instanceof Collection<?> several) {
      return listed(several);
    }
    if (value instanceof Fee fee) {
      return fee.amount() == null
          ? say("chưa rõ mức thu", "amount unknown")
          : fee.amount().toPlainString() + " " + fee.currency();
    }
    if (value instanceof Record) {
      return say("có", "present");
    }
    return "“" + PartWords.shorten(value.toString()) + "”";
  }

  private String listed(Collection<?> several) {
    if (several.isEmpty()) {
      return NOTHING.in(language);
    }
    String some = several.stream().limit(LISTED).map(this::value).collect(Collectors.joining(", "));
    int more = several.size() - LISTED;
    return more > 0 ? some + say(" và " + more + " nữa", " and " + more + " more") : some;
  }

  /** A constant by its own label, or by a name from here, or at least as JSON spells it. */
  static Text constant(Enum<?> constant) {
    try {
      if (constant.getDeclaringClass().getMethod("label").invoke(constant) instanceof Text label) {
        return label;
      }
    } catch (NoSuchMethodException e) {
      // it has none
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("no label of " + constant, e);
    }
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    String json = Json.name(constant);
    return NAMES.getOrDefault(key, new Text(json, json));
  }

  private String say(String vi, String en) {
    return new Text(vi, en).in(language);
  }
}
