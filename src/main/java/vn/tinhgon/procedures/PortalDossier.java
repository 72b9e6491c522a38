package vn.tinhgon.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cases, documents and steps of a portal record. */
final class PortalDossier {

  private final PortalTree tree;

  /** How rows begin that have a form attached; the same row may be repeated for a channel. */
  private final Set<String> attached = new HashSet<>();

  PortalDossier(PortalTree tree) {
    this.tree = tree;
    for (JsonNode group : tree.from.path("executionCases")) {
      for (JsonNode row : group.path("profileComponents")) {
        if (!row.path("attachments").isEmpty()) {
          attached.add(PortalText.beginning(PortalText.value(row.path("name"))));
        }
      }
    }
  }

  void readDocuments() {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    long unnamed =
        tree.from
            .path("executionCases")
            .valueStream()
            .filter(
                c ->
                    PortalText.caseName(c.path("name")).isEmpty()
                        && PortalText.submission(c.path("name")).isEmpty())
            .count();
    int i = 0;
    for (JsonNode group : tree.from.path("executionCases")) {
      String at = "/executionCases/" + i++;
      String name = PortalText.caseName(group.path("name"));
      String submission = PortalText.submission(group.path("name"));
      if (name.isEmpty() && submission.isEmpty() && unnamed > 1) {
        name = "Nhóm hồ sơ " + i + " (nguồn không ghi tên)";
        tree.remark(
            at,
            "case-name",
            "nhóm hồ sơ không có tên, coi là một trường hợp riêng",
            "the group of documents has no name and is taken as a case of its own");
      }
      String id = "";
      if (!name.isEmpty()) {
        id = "case-" + i;
        cases.addObject().put("id", id).put("name", name);
        tree.origin("/cases/" + (cases.size() - 1), at);
      }
      int j = 0;
      for (JsonNode component : group.path("profileComponents")) {
        document(component, at + "/profileComponents/" + j++, id, submission, list);
      }
    }
    if (!cases.isEmpty()) {
      tree.to.set("cases", cases);
    }
    if (!list.isEmpty()) {
      tree.to.set("documents", list);
    }
  }

  private void document(
      JsonNode component, String at, String caseId, String submission, ArrayNode list) {
    String name = PortalText.value(component.path("name"));
    if (name.isEmpty()) {
      tree.remark(
          at,
          "document-name",
          "dòng hồ sơ không có tên, đã bỏ",
          "a row without a name was left out");
      return;
    }
    String here = "/documents/" + list.size();
    tree.origin(here, at);
    ObjectNode document = list.addObject();
    document.put("id", "document-" + list.size());
    document.put("name", name);
    tree.put(
        document, "componentCode", component.path("code"), here + "/componentCode", at + "/code");
    if (!caseId.isEmpty()) {
      document.put("case", caseId);
    }
    int originals = component.path("originalQty").asInt(0);
    int copies = component.path("copyQty").asInt(0);
    if (component.path("originalQty").isNumber() && component.path("copyQty").isNumber()) {
      document.put("originals", originals);
      document.put("copies", copies);
      if (originals == 0 && copies == 0) {
        tree.remark(
            at,
            "note-row",
            "dòng 0 bản chính, 0 bản sao: là ghi chú hoặc tiêu đề, không phải giấy tờ",
            "a row of 0 originals and 0 copies is a note or heading, not a document");
      } else if (originals > 0
          && copies == 0
          && name.toLowerCase(Locale.ROOT).matches("^\\W*bản sao\\b.*")) {
        tree.remark(
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
        component
            .path("attachments")
            .valueStream()
            .map(a -> PortalText.value(a.path("fileName")))
            .filter(f -> !f.isEmpty())
            .toList();
    if (!files.isEmpty()) {
      ArrayNode out = document.putArray("formFiles");
      files.forEach(out::add);
    } else if (component.path("attachments").isArray()
        && PortalText.namesForm(name)
        && !attached.contains(PortalText.beginning(name))) {
      tree.defect(here, "form-not-attached", name);
    }
  }

  void readSteps() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode step : tree.from.path("executionSteps")) {
      String at = "/executionSteps/" + i++;
      String description = PortalText.value(step.path("description"));
      String name = PortalText.value(step.path("name"));
      if (description.isEmpty() && name.isEmpty()) {
        continue;
      }
      String here = "/steps/" + list.size();
      tree.origin(here, at);
      tree.origin(here + "/description", at + "/description");
      ObjectNode out = list.addObject();
      out.put("id", "step-" + list.size());
      if (!name.isEmpty()) {
        out.put("name", name);
      }
      out.put("description", description.isEmpty() ? name : description);
    }
    if (!list.isEmpty()) {
      tree.to.set("steps", list);
    }
  }
}
