package vn.tinhgon.procedures;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Text;

/** The channels of a portal record, with their limits and fees. */
final class PortalChannels {

  private static final Map<String, String> METHODS =
      Map.of("ONLINE", "online", "POSTAL", "post", "DIRECT", "in-person");

  private static final Map<String, String> UNITS =
      Map.of("WORKING_DAY", "working-day", "DAY", "day", "HOUR", "hour", "MONTH", "month");

  private final PortalTree tree;

  PortalChannels(PortalTree tree) {
    this.tree = tree;
  }

  void read() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode row : tree.from.path("executionMethods")) {
      String at = "/executionMethods/" + i++;
      String here = "/channels/" + list.size();
      ObjectNode channel = list.addObject();
      tree.origin(here, at);
      channel.put("method", METHODS.get(row.path("submissionMethod").asText()));
      String unit = UNITS.get(row.path("processingTimeUnit").asText());
      JsonNode amount = row.path("processingTime");
      if (unit != null && amount.isNumber() && amount.decimalValue().signum() > 0) {
        channel.putObject("deadline").put("amount", amount.decimalValue()).put("timeUnit", unit);
      } else if (amount.isNumber()) {
        tree.defect(
            here + "/deadline",
            amount.decimalValue().signum() > 0 ? "deadline-without-unit" : "placeholder-deadline",
            amount.asText() + " " + row.path("processingTimeUnit").asText());
        tree.remark(
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
      fees(row.path("fees"), channel, here, at);
      tree.put(channel, "note", row.path("description"), here + "/note", at + "/description");
    }
    if (!list.isEmpty()) {
      tree.to.set("channels", list);
      compare();
    }
  }

  /** The limit of the portal's case against those of its channels: not one of them, nor all. */
  private void compare() {
    List<BigDecimal> limits =
        tree.from
            .path("executionMethods")
            .valueStream()
            .map(m -> m.path("processingTime"))
            .filter(t -> t.isNumber() && t.decimalValue().signum() > 0)
            .map(JsonNode::decimalValue)
            .toList();
    JsonNode cases = tree.from.path("cases");
    JsonNode days = cases.path(0).path("processingDay").path("qty");
    if (cases.size() != 1 || !days.isNumber() || days.decimalValue().signum() <= 0) {
      return;
    }
    boolean among = limits.stream().anyMatch(l -> l.compareTo(days.decimalValue()) == 0);
    if (!limits.isEmpty() && !among) {
      String all = limits.stream().distinct().map(BigDecimal::toPlainString).collect(joining(", "));
      tree.remark(
          "/cases/0/processingDay",
          "deadlines",
          "thời hạn của trường hợp ("
              + days.asText()
              + ") khác thời hạn của cách thức ("
              + all
              + ")",
          "the limit of the case (" + days.asText() + ") is not that of a channel (" + all + ")");
      tree.defect("/channels/0/deadline", "deadlines-disagree", all + " ≠ " + days.asText());
    }
  }

  private void fees(JsonNode fees, ObjectNode channel, String here, String at) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int i = 0;
    for (JsonNode fee : fees) {
      String feeAt = at + "/fees/" + i++;
      tree.origin(here + "/fees/" + list.size(), feeAt);
      ObjectNode out = list.addObject();
      String note = PortalText.value(fee.path("description"));
      String currency = PortalText.currency(fee.path("currencyName"));
      Text doubt = PortalText.doubtfulFee(fee.path("value"), currency, note);
      if (doubt != null) {
        tree.remark(feeAt, "fee", doubt.vi(), doubt.en());
        boolean free = fee.path("value").decimalValue().signum() == 0;
        tree.defect(
            here + "/fees/" + (list.size() - 1),
            free ? "fee-against-note" : "fee-cut",
            free
                ? note
                : fee.path("value").asText()
                    + " "
                    + currency
                    + (note.isEmpty() ? "" : ": " + note));
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
}
