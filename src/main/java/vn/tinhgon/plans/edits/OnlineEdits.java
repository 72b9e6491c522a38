package vn.tinhgon.plans.edits;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Edit;
import vn.tinhgon.rules.ActionKind;

/** Changes that put a procedure online. */
final class OnlineEdits {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Text OBSTACLES =
      new Text(
          "phải sửa trước các quy định còn là trở ngại cho việc thực hiện trực tuyến",
          "what stands in the way of doing it online has to be amended first");

  private static final Text UNCLEAR =
      new Text(
          "chưa rõ có việc nào phải đến trực tiếp hay không, cần người xem xét",
          "whether somebody has to come is not clear; a person has to look");

  private final Procedure procedure;

  OnlineEdits(Procedure procedure) {
    this.procedure = procedure;
  }

  Drawn draw(ActionKind kind) {
    if (kind == ActionKind.PARTIAL_PROCESS) {
      String reason = lawfulReason();
      return reason == null ? Drawn.byHand(null, Drawn.WORDS) : Drawn.by(online("partial", reason));
    }
    if (procedure.onlineLevel() != null && procedure.onlineLevel().getClear()) {
      return Drawn.by(online("full", null));
    }
    boolean known =
        procedure.onlineLevel() != null && !procedure.onlineLevel().blockers().isEmpty();
    return Drawn.byHand(null, known ? OBSTACLES : UNCLEAR);
  }

  private @Nullable String lawfulReason() {
    return procedure.onlineLevel() == null
        ? null
        : procedure.onlineLevel().blockers().stream()
            .filter(b -> b.getLawful() && b.type().reason() != null)
            .map(b -> Json.name(b.type().reason()))
            .findFirst()
            .orElse(null);
  }

  private List<Edit> online(String level, @Nullable String reason) {
    List<Edit> edits = new ArrayList<>();
    if (!procedure.getOnlineChannel()) {
      for (String caseId : procedure.channels().stream().map(Channel::caseId).distinct().toList()) {
        Channel model =
            procedure.channels().stream()
                .filter(c -> c.caseId().equals(caseId))
                .max((a, b) -> a.method().compareTo(b.method()))
                .orElseThrow();
        edits.add(new Edit("/channels/-", like(model)));
      }
    }
    if (procedure.onlineService() == null) {
      ObjectNode service = JSON.objectNode().put("level", level).put("onNationalPortal", true);
      if (reason != null) {
        service.put("partialReason", reason);
      }
      edits.add(new Edit("/onlineService", service));
    } else {
      edits.add(new Edit("/onlineService/level", JSON.textNode(level)));
      edits.add(new Edit("/onlineService/onNationalPortal", JSON.booleanNode(true)));
      edits.add(
          new Edit("/onlineService/partialReason", reason == null ? null : JSON.textNode(reason)));
    }
    return edits;
  }

  /** An online channel that takes as long and costs as much as {@code other}. */
  private static ObjectNode like(Channel other) {
    ObjectNode channel = JSON.objectNode().put("method", "online");
    if (!other.caseId().isEmpty()) {
      channel.put("case", other.caseId());
    }
    if (other.deadline() != null) {
      channel.set("deadline", ChannelEdits.deadline(other.deadline()));
    }
    ArrayNode fees = JSON.arrayNode();
    other.fees().forEach(fee -> fees.add(like(fee)));
    if (!fees.isEmpty()) {
      channel.set("fees", fees);
      channel.set("payment", JSON.arrayNode().add("online"));
    }
    return channel;
  }

  private static ObjectNode like(Fee fee) {
    ObjectNode one = JSON.objectNode();
    if (fee.name() != null) {
      one.put("name", fee.name());
    }
    if (fee.amount() != null) {
      one.put("amount", fee.amount());
    }
    one.put("currency", fee.currency());
    if (fee.per() != null) {
      one.put("per", fee.per());
    }
    if (fee.note() != null) {
      one.put("note", fee.note());
    }
    return one;
  }
}
