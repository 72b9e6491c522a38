package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/**
 * The National Public Service Portal's JSON ({@code get-formality-by-citizen}) as a native
 * procedure. Placeholders become unknown, never values; whatever is doubtful or cannot be kept is
 * remarked on.
 */
final class PortalImporter {

  /** Fields that only the portal's JSON has; any of them tells a portal file from a native one. */
  private static final Set<String> PORTAL_ONLY =
      Set.of(
          "executionSteps",
          "executionMethods",
          "executionCases",
          "formalityType",
          "legalBasisesDetails");

  /** Fields that are read, or that say nothing that is not said elsewhere. */
  private static final Set<String> READ =
      Set.of(
          "id",
          "code",
          "name",
          "executionSteps",
          "executionMethods",
          "executionCases",
          "formalityType",
          "categoriesDetails",
          "subjectTypesDetails",
          "departmentsExecuting",
          "departmentsAuthority",
          "departmentsAuthorized",
          "departmentsCoordinating",
          "dossierReceivingAddresses",
          "legalBasisesDetails",
          "resultsDetails",
          "requirementsAndConditions",
          "procedureProposal",
          "departmentPromulgateName",
          "isFullProcess",
          "isMinistry",
          "isProvince",
          "isWard",
          "isOtherAgency",
          "isVertical");

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Map<String, String> TYPES =
      Map.of(
          "ASSIGNED_REGULATION", "assigned-by-law",
          "NOT_ASSIGNED_LOCAL", "not-assigned-local",
          "OTHER", "other");

  private static final Map<String, String> METHODS =
      Map.of("ONLINE", "online", "POSTAL", "post", "DIRECT", "in-person");

  private static final Map<String, String> UNITS =
      Map.of("WORKING_DAY", "working-day", "DAY", "day", "HOUR", "hour", "MONTH", "month");

  private final JsonNode from;
  private final String root;
  private final ObjectNode to = JsonNodeFactory.instance.objectNode();
  private final Map<String, String> origins = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * What an import gives.
   *
   * @param procedure the native tree
   * @param origins native JSON pointer to the pointer in the portal file it came from
   * @param remarks what is doubtful or was not kept
   */
  record Imported(ObjectNode procedure, Map<String, String> origins, List<Remark> remarks) {}

  private PortalImporter(JsonNode from, String root) {
    this.from = from;
    this.root = root;
  }

  /**
   * Where the portal's record stands in {@code json}: "" at the top, "/data" in the portal's
   * envelope, absent where this is not a portal file.
   */
  static @Nullable String rootOf(JsonNode json) {
    if (hasPortalField(json)) {
      return "";
    }
    return hasPortalField(json.path("data")) ? "/data" : null;
  }

  private static boolean hasPortalField(JsonNode json) {
    return json.isObject() && PORTAL_ONLY.stream().anyMatch(json::has);
  }

  static Imported read(JsonNode portal, String root) {
    PortalImporter importer = new PortalImporter(portal, root);
    importer.identity();
    importer.agencies();
    importer.channels();
    importer.documents();
    importer.steps();
    importer.rest();
    return new Imported(importer.to, importer.origins, importer.remarks);
  }

  private void identity() {
    origins.put("", root);
    put(to, "code", from.path("code"), "/code", "/code");
    put(to, "name", from.path("name"), "/name", "/name");
    String type = TYPES.get(from.path("formalityType").asText());
    if (type != null) {
      to.put("type", type);
    }
    String field =
        String.join(
            "; ",
            from.path("categoriesDetails")
                .valueStream()
                .map(c -> PortalText.value(c.path("name")))
                .filter(n -> !n.isEmpty())
                .toList());
    if (!field.isEmpty()) {
      to.put("field", field);
    }
    JsonNode proposal = from.path("procedureProposal");
    String publisher = PortalText.value(from.path("departmentPromulgateName"));
    publisher =
        publisher.isEmpty()
            ? PortalText.value(proposal.path("issuingAgency").path("name"))
            : publisher;
    if (!publisher.isEmpty()) {
      to.put("publisher", publisher);
    }
    ObjectNode decision = JsonNodeFactory.instance.objectNode();
    put(
        decision,
        "number",
        proposal.path("proposalNumber"),
        "/decision/number",
        "/procedureProposal/proposalNumber");
    if (proposal.path("decisionDate").isIntegralNumber()) {
      decision.put(
          "date",
          Instant.ofEpochMilli(proposal.path("decisionDate").asLong())
              .atZone(VIETNAM)
              .toLocalDate()
              .toString());
    }
    if (!decision.isEmpty()) {
      to.set("decision", decision);
    }
    ArrayNode levels = JsonNodeFactory.instance.arrayNode();
    Map.of(
            "isMinistry",
            "ministry",
            "isProvince",
            "province",
            "isWard",
            "commune",
            "isVertical",
            "vertical",
            "isOtherAgency",
            "other")
        .entrySet()
        .stream()
        .filter(e -> from.path(e.getKey()).asBoolean(false))
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(levels::add);
    if (!levels.isEmpty()) {
      to.set("levels", levels);
    }
    List<String> applicants = PortalText.applicants(from.path("subjectTypesDetails"));
    if (!applicants.isEmpty()) {
      ArrayNode list = to.putArray("applicants");
      applicants.forEach(list::add);
    }
    ObjectNode source = to.putObject("source");
    source.put("system", "Cổng Dịch vụ công quốc gia");
    if (!from.path("id").asText("").isEmpty()) {
      source.put("id", from.path("id").asText());
    }
  }

  private void agencies() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    Map<String, ObjectNode> byName = new HashMap<>();
    Map<String, String> roles =
        Map.of(
            "departmentsExecuting",
            "execute",
            "departmentsAuthority",
            "decide",
            "departmentsAuthorized",
            "delegated",
            "departmentsCoordinating",
            "coordinate");
    for (String field : roles.keySet().stream().sorted().toList()) {
      int i = 0;
      for (JsonNode department : from.path(field)) {
        String at = "/" + field + "/" + i++;
        String name = PortalText.value(department.path("name"));
        if (name.isEmpty()) {
          continue;
        }
        ObjectNode agency = byName.get(PortalText.key(name));
        if (agency == null) {
          agency = list.addObject();
          agency.put("id", "agency-" + list.size());
          agency.put("name", name);
          agency.putArray("roles");
          byName.put(PortalText.key(name), agency);
          origin("/agencies/" + (list.size() - 1), at);
        }
        ArrayNode of = (ArrayNode) agency.get("roles");
        if (of.valueStream().noneMatch(r -> r.asText().equals(roles.get(field)))) {
          of.add(roles.get(field));
        }
      }
    }
    if (!list.isEmpty()) {
      to.set("agencies", list);
    }
  }

  private void channels() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode row : from.path("executionMethods")) {
      String at = "/executionMethods/" + i++;
      String here = "/channels/" + list.size();
      ObjectNode channel = list.addObject();
      origin(here, at);
      channel.put("method", METHODS.get(row.path("submissionMethod").asText()));
      String unit = UNITS.get(row.path("processingTimeUnit").asText());
      JsonNode amount = row.path("processingTime");
      if (unit != null && amount.isNumber() && amount.decimalValue().signum() > 0) {
        channel.putObject("deadline").put("amount", amount.decimalValue()).put("timeUnit", unit);
      } else if (amount.isNumber()) {
        remark(
            at,
            "deadline-placeholder",
            "thời hạn “"
                + amount.asText()
                + " "
                + row.path("processingTimeUnit").asText()
                + "” không có đơn vị, coi là chưa biết",
            "time limit \""
                + amount.asText()
                + " "
                + row.path("processingTimeUnit").asText()
                + "\" has no unit and is read as unknown");
      }
      fees(row.path("fees"), channel, at);
      put(channel, "note", row.path("description"), here + "/note", at + "/description");
    }
    if (!list.isEmpty()) {
      to.set("channels", list);
    }
  }

  private void fees(JsonNode fees, ObjectNode channel, String at) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode fee : fees) {
      String feeAt = at + "/fees/" + i++;
      ObjectNode out = list.addObject();
      String note = PortalText.value(fee.path("description"));
      String currency = PortalText.currency(fee.path("currencyName"));
      Text doubt = PortalText.doubtfulFee(fee.path("value"), currency, note);
      if (doubt != null) {
        remark(feeAt, "fee", doubt.vi(), doubt.en());
      } else if (fee.path("value").isNumber()) {
        out.put("amount", fee.path("value").decimalValue());
      }
      out.put("currency", currency);
      if (!note.isEmpty()) {
        out.put("note", note);
      }
    }
    if (!list.isEmpty()) {
      channel.set("fees", list);
    }
  }

  private void documents() {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    long unnamed =
        from.path("executionCases")
            .valueStream()
            .filter(
                c ->
                    PortalText.caseName(c.path("name")).isEmpty()
                        && PortalText.submission(c.path("name")).isEmpty())
            .count();
    int i = 0;
    for (JsonNode group : from.path("executionCases")) {
      String at = "/executionCases/" + i++;
      String name = PortalText.caseName(group.path("name"));
      String submission = PortalText.submission(group.path("name"));
      if (name.isEmpty() && submission.isEmpty() && unnamed > 1) {
        name = "Nhóm hồ sơ " + i + " (nguồn không ghi tên)";
        remark(
            at,
            "case-name",
            "nhóm hồ sơ không có tên, coi là một trường hợp riêng",
            "the group of documents has no name and is taken as a case of its own");
      }
      String id = "";
      if (!name.isEmpty()) {
        id = "case-" + i;
        cases.addObject().put("id", id).put("name", name);
        origin("/cases/" + (cases.size() - 1), at);
      }
      int j = 0;
      for (JsonNode component : group.path("profileComponents")) {
        document(component, at + "/profileComponents/" + j++, id, submission, list);
      }
    }
    if (!cases.isEmpty()) {
      to.set("cases", cases);
    }
    if (!list.isEmpty()) {
      to.set("documents", list);
    }
  }

  private void document(
      JsonNode from, String at, String caseId, String submission, ArrayNode list) {
    String name = PortalText.value(from.path("name"));
    if (name.isEmpty()) {
      remark(
          at,
          "document-name",
          "dòng hồ sơ không có tên, đã bỏ",
          "a row without a name was left out");
      return;
    }
    String here = "/documents/" + list.size();
    origin(here, at);
    ObjectNode document = list.addObject();
    document.put("id", "document-" + list.size());
    document.put("name", name);
    put(document, "componentCode", from.path("code"), here + "/componentCode", at + "/code");
    if (!caseId.isEmpty()) {
      document.put("case", caseId);
    }
    int originals = from.path("originalQty").asInt(0);
    int copies = from.path("copyQty").asInt(0);
    if (from.path("originalQty").isNumber() && from.path("copyQty").isNumber()) {
      document.put("originals", originals);
      document.put("copies", copies);
      if (originals == 0 && copies == 0) {
        remark(
            at,
            "note-row",
            "dòng 0 bản chính, 0 bản sao: là ghi chú hoặc tiêu đề, không phải giấy tờ",
            "a row of 0 originals and 0 copies is a note or heading, not a document");
      } else if (originals > 0
          && copies == 0
          && name.toLowerCase(Locale.ROOT).matches("^\\W*bản sao\\b.*")) {
        remark(
            at,
            "quantity",
            "tên ghi “bản sao” nhưng số lượng là " + originals + " bản chính",
            "the name says copy, the quantity says " + originals + " original");
      }
    }
    if (!submission.isEmpty()) {
      document.put("submitOrShow", submission);
    }
    List<String> files =
        from.path("attachments")
            .valueStream()
            .map(a -> PortalText.value(a.path("fileName")))
            .filter(f -> !f.isEmpty())
            .toList();
    if (!files.isEmpty()) {
      ArrayNode out = document.putArray("formFiles");
      files.forEach(out::add);
    }
  }

  private void steps() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode step : from.path("executionSteps")) {
      String at = "/executionSteps/" + i++;
      String description = PortalText.value(step.path("description"));
      String name = PortalText.value(step.path("name"));
      if (description.isEmpty() && name.isEmpty()) {
        continue;
      }
      String here = "/steps/" + list.size();
      origin(here, at);
      origin(here + "/description", at + "/description");
      ObjectNode out = list.addObject();
      out.put("id", "step-" + list.size());
      if (!name.isEmpty()) {
        out.put("name", name);
      }
      out.put("description", description.isEmpty() ? name : description);
    }
    if (!list.isEmpty()) {
      to.set("steps", list);
    }
  }

  private void rest() {
    named("resultsDetails", "results", "name", "code");
    named("legalBasisesDetails", "legalBases", "name", "number");
    String conditions = PortalText.value(from.path("requirementsAndConditions"));
    if (PortalText.saysNone(conditions)) {
      to.putArray("conditions");
    } else if (!conditions.isEmpty()) {
      to.putArray("conditions").add(conditions);
      origin("/conditions/0", "/requirementsAndConditions");
    }
    put(
        to,
        "receivingAddress",
        from.path("dossierReceivingAddresses"),
        "/receivingAddress",
        "/dossierReceivingAddresses");
    if (from.path("isFullProcess").isBoolean()) {
      boolean online =
          from.path("executionMethods")
              .valueStream()
              .anyMatch(m -> m.path("submissionMethod").asText().equals("ONLINE"));
      to.putObject("onlineService")
          .put(
              "level",
              from.path("isFullProcess").asBoolean() ? "full" : online ? "partial" : "none");
      origin("/onlineService", "/isFullProcess");
    }
    from.properties().stream()
        .filter(e -> !READ.contains(e.getKey()))
        .filter(
            e ->
                !e.getValue().isNull()
                    && !(e.getValue().isContainerNode() && e.getValue().isEmpty())
                    && !e.getValue().asText("-").isEmpty())
        .forEach(
            e ->
                remark(
                    "/" + JsonText.escape(e.getKey()),
                    "not-kept",
                    "trường “" + e.getKey() + "” không có chỗ trong tệp, không giữ lại",
                    "field \""
                        + e.getKey()
                        + "\" has no place in a procedure file and is not kept"));
  }

  private void named(String portalField, String nativeField, String nameField, String codeField) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode item : from.path(portalField)) {
      String at = "/" + portalField + "/" + i++;
      String name = PortalText.value(item.path("name"));
      String code = PortalText.value(item.path("code"));
      if (name.isEmpty() && (code.isEmpty() || nativeField.equals("results"))) {
        continue;
      }
      origin("/" + nativeField + "/" + list.size(), at);
      ObjectNode out = list.addObject();
      if (!name.isEmpty()) {
        out.put(nameField, name);
      }
      if (!code.isEmpty()) {
        out.put(codeField, code);
      }
    }
    if (!list.isEmpty()) {
      to.set(nativeField, list);
    }
  }

  private void put(ObjectNode into, String field, JsonNode text, String here, String at) {
    String value = PortalText.value(text);
    if (!value.isEmpty()) {
      into.put(field, value);
      origin(here, at);
    }
  }

  private void origin(String here, String at) {
    origins.put(here, root + at);
  }

  private void remark(String at, String topic, String vi, String en) {
    remarks.add(new Remark(root + at, topic, new Text(vi, en)));
  }
}
