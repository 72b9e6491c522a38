package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final PortalTree tree;

  /**
   * What an import gives.
   *
   * @param procedure the native tree
   * @param origins native JSON pointer to the pointer in the portal file it came from
   * @param remarks what is doubtful or was not kept
   */
  record Imported(ObjectNode procedure, Map<String, String> origins, List<Remark> remarks) {}

  private PortalImporter(PortalTree tree) {
    this.tree = tree;
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
    PortalTree tree = new PortalTree(portal, root);
    PortalImporter importer = new PortalImporter(tree);
    importer.identity();
    importer.agencies();
    new PortalChannels(tree).read();
    PortalDossier dossier = new PortalDossier(tree);
    dossier.readDocuments();
    dossier.readSteps();
    importer.rest();
    importer.defects();
    return new Imported(tree.to, tree.origins, tree.remarks);
  }

  private void identity() {
    tree.put(tree.to, "code", tree.from.path("code"), "/code", "/code");
    tree.put(tree.to, "name", tree.from.path("name"), "/name", "/name");
    String type = TYPES.get(tree.from.path("formalityType").asText());
    if (type != null) {
      tree.to.put("type", type);
    }
    String field =
        String.join(
            "; ",
            tree.from
                .path("categoriesDetails")
                .valueStream()
                .map(c -> PortalText.value(c.path("name")))
                .filter(n -> !n.isEmpty())
                .toList());
    if (!field.isEmpty()) {
      tree.to.put("field", field);
    }
    JsonNode proposal = tree.from.path("procedureProposal");
    String publisher = PortalText.value(tree.from.path("departmentPromulgateName"));
    publisher =
        publisher.isEmpty()
            ? PortalText.value(proposal.path("issuingAgency").path("name"))
            : publisher;
    if (!publisher.isEmpty()) {
      tree.to.put("publisher", publisher);
    }
    ObjectNode decision = JsonNodeFactory.instance.objectNode();
    tree.put(
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
      tree.to.set("decision", decision);
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
        .filter(e -> tree.from.path(e.getKey()).asBoolean(false))
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(levels::add);
    if (!levels.isEmpty()) {
      tree.to.set("levels", levels);
    }
    List<String> applicants = PortalText.applicants(tree.from.path("subjectTypesDetails"));
    if (!applicants.isEmpty()) {
      ArrayNode list = tree.to.putArray("applicants");
      applicants.forEach(list::add);
    }
    ObjectNode source = tree.to.putObject("source");
    source.put("system", "Cổng Dịch vụ công quốc gia");
    if (!tree.from.path("id").asText("").isEmpty()) {
      source.put("id", tree.from.path("id").asText());
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
      for (JsonNode department : tree.from.path(field)) {
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
          tree.origin("/agencies/" + (list.size() - 1), at);
        }
        ArrayNode of = (ArrayNode) agency.get("roles");
        if (of.valueStream().noneMatch(r -> r.asText().equals(roles.get(field)))) {
          of.add(roles.get(field));
        }
      }
    }
    if (!list.isEmpty()) {
      tree.to.set("agencies", list);
    }
  }

  private void rest() {
    named("resultsDetails", "results", "name", "code");
    named("legalBasisesDetails", "legalBases", "name", "number");
    String conditions = PortalText.value(tree.from.path("requirementsAndConditions"));
    if (PortalText.saysNone(conditions)) {
      tree.to.putArray("conditions");
    } else if (!conditions.isEmpty()) {
      tree.to.putArray("conditions").add(conditions);
      tree.origin("/conditions/0", "/requirementsAndConditions");
    }
    tree.put(
        tree.to,
        "receivingAddress",
        tree.from.path("dossierReceivingAddresses"),
        "/receivingAddress",
        "/dossierReceivingAddresses");
    if (tree.from.path("isFullProcess").isBoolean()) {
      boolean online =
          tree.from
              .path("executionMethods")
              .valueStream()
              .anyMatch(m -> m.path("submissionMethod").asText().equals("ONLINE"));
      tree.to
          .putObject("onlineService")
          .put(
              "level",
              tree.from.path("isFullProcess").asBoolean() ? "full" : online ? "partial" : "none");
      tree.origin("/onlineService", "/isFullProcess");
    }
    tree.from.properties().stream()
        .filter(e -> !READ.contains(e.getKey()))
        .filter(
            e ->
                !e.getValue().isNull()
                    && !(e.getValue().isContainerNode() && e.getValue().isEmpty())
                    && !e.getValue().asText("-").isEmpty())
        .forEach(
            e ->
                tree.remark(
                    "/" + JsonText.escape(e.getKey()),
                    "not-kept",
                    "trường “" + e.getKey() + "” không có chỗ trong tệp, không giữ lại",
                    "field \""
                        + e.getKey()
                        + "\" has no place in a procedure file and is not kept"));
  }

  /** What the portal has a place for and left empty is missing there, not unknown. */
  private void defects() {
    tree.leftEmpty("steps", "executionSteps");
    tree.leftEmpty("channels", "executionMethods");
    tree.leftEmpty("documents", "executionCases");
    tree.leftEmpty("applicants", "subjectTypesDetails");
    tree.leftEmpty("agencies", "departmentsExecuting");
    tree.leftEmpty("results", "resultsDetails");
    tree.leftEmpty("legalBases", "legalBasisesDetails");
    if (!tree.defects().isEmpty()) {
      ((ObjectNode) tree.to.path("source")).set("defects", tree.defects());
    }
  }

  private void named(String portalField, String nativeField, String nameField, String codeField) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode item : tree.from.path(portalField)) {
      String at = "/" + portalField + "/" + i++;
      String name = PortalText.value(item.path("name"));
      String code = PortalText.value(item.path("code"));
      if (name.isEmpty() && (code.isEmpty() || nativeField.equals("results"))) {
        continue;
      }
      tree.origin("/" + nativeField + "/" + list.size(), at);
      ObjectNode out = list.addObject();
      if (!name.isEmpty()) {
        out.put(nameField, name);
      }
      if (!code.isEmpty()) {
        out.put(codeField, code);
      } else if (nativeField.equals("results") && item.has("code")) {
        tree.defect("/results/" + (list.size() - 1) + "/code", "left-empty", name);
      }
    }
    if (!list.isEmpty()) {
      tree.to.set(nativeField, list);
    }
  }
}
