package vn.tinhgon.plans.edits;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.Edit;

/** Changes of how a procedure is paid for, how long it takes and what it gives. */
final class ChannelEdits {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ChannelEdits() {}

  static ObjectNode deadline(Deadline deadline) {
    return JSON.objectNode()
        .put("amount", deadline.amount())
        .put("timeUnit", Json.name(deadline.timeUnit()));
  }

  static Drawn payOnline(Procedure procedure) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < procedure.channels().size(); i++) {
      Channel channel = procedure.channels().get(i);
      if (channel.getUnpayableOnline()) {
        ArrayNode ways = JSON.arrayNode();
        channel.payment().forEach(p -> ways.add(Json.name(p)));
        edits.add(new Edit("/channels/" + i + "/payment", ways.add("online")));
      }
    }
    return edits.isEmpty() ? Drawn.byHand(null, Drawn.WORDS) : Drawn.by(edits);
  }

  static Drawn electronicResult(Procedure procedure, String at) {
    int i = Rows.index(procedure.results(), at);
    return i < 0
        ? Drawn.byHand(null, Drawn.WORDS)
        : Drawn.by(List.of(new Edit("/results/" + i + "/electronic", JSON.booleanNode(true))));
  }

  static Drawn shorten(Procedure procedure, String at, @Nullable String quote) {
    int i = Rows.index(procedure.channels(), at);
    Channel slow = i < 0 ? null : procedure.channels().get(i);
    if (slow == null || slow.deadline() == null) {
      return Drawn.byHand(quote, Drawn.WORDS);
    }
    Channel quick =
        procedure.channels().stream()
            .filter(c -> c.deadline() != null && c.getComparable().equals(slow.getComparable()))
            .filter(c -> c.getLimit() < slow.getLimit())
            .findFirst()
            .orElse(null);
    if (quick == null || quick.deadline() == null) {
      return Drawn.byHand(slow.deadline().words().vi(), Drawn.WORDS);
    }
    return new Drawn(
        List.of(new Edit("/channels/" + i + "/deadline", deadline(quick.deadline()))),
        slow.deadline().words().vi(),
        quick.deadline().words().vi(),
        null);
  }
}
