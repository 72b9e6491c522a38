package vn.tinhgon.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Copies;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.Edit;
import vn.tinhgon.rules.Finding;

/** How an action changes the file of its procedure, where no person has to write new words. */
final class Edits {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** In a dossier, after the paper's name (NĐ 23/2015/NĐ-CP Điều 6 khoản 1). */
  private static final String ORDINARY =
      "ản sao (xuất trình bản chính để đối chiếu) hoặc bản sao điện tử được chứng thực từ bản"
          + " chính";

  private static final Text WORDS =
      new Text(
          "cần người soạn lại lời văn của quy định", "a person has to write the provision anew");
  private static final Text SEVERAL =
      new Text(
          "dòng hồ sơ nêu nhiều giấy tờ, cần người soạn lại",
          "the row names several papers; a person has to write it anew");

  /**
   * What an action does to the file.
   *
   * @param edits the changes; empty where a person has to make them
   * @param before the words that are changed; absent where none are
   * @param after what they become; absent where they go, or a person has to write them
   * @param byHand why a person has to make the changes; absent where none has to
   */
  record Drawn(
      List<Edit> edits, @Nullable String before, @Nullable String after, @Nullable Text byHand) {

    static Drawn byHand(@Nullable String before, Text why) {
      return new Drawn(List.of(), before, null, why);
    }
  }

  private final Procedure procedure;
  private final Finding finding;

  private Edits(Procedure procedure, Finding finding) {
    this.procedure = procedure;
    this.finding = finding;
  }

  /** The changes that {@code finding} of {@code procedure} asks for. */
  static Drawn of(Procedure procedure, Finding finding) {
    Edits edits = new Edits(procedure, finding);
    return switch (finding.action()) {
      case DROP_DOCUMENT, REPLACE_BY_DATABASE -> edits.dropRow();
      case MERGE_DOCUMENTS -> edits.merge();
      case ORDINARY_COPY -> edits.ordinaryCopy();
      case FEWER_COPIES -> edits.fewerCopies();
      case ADD_ONLINE_CHANNEL, FULL_PROCESS -> edits.full();
      case PARTIAL_PROCESS -> edits.partial();
      case PAY_ONLINE -> edits.payOnline();
      case ELECTRONIC_RESULT -> edits.electronicResult();
      case SHORTEN_DEADLINE -> edits.shorten();
      default -> Drawn.byHand(edits.quote(), WORDS);
    };
  }

  /** Whether the action on {@code document} concerns all that its row asks for. */
  static boolean whole(Document document) {
    return vague(document)
        || !document.severalPapers()
            && document.papers().stream().map(p -> p.kind()).distinct().count() <= 1;
  }

  /** The words that the finding was read from; absent where it rests on none. */
  private @Nullable String quote() {
    return finding.evidence().stream()
        .filter(e -> e.at().equals(finding.at()))
        .map(Evidence::quote)
        .findFirst()
        .orElseGet(() -> row() == null ? null : Objects.requireNonNull(row()).name());
  }

  private static int index(List<? extends Part> parts, String at) {
    int found = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).at().equals(at)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private @Nullable Document row() {
    int i = index(procedure.documents(), finding.at());
    return i < 0 ? null : procedure.documents().get(i);
  }

  private Drawn dropRow() {
    Document row = row();
    if (row == null || !whole(row) || row.vagueWords() != null && !vague(row)) {
      return Drawn.byHand(quote(), SEVERAL);
    }
    return new Drawn(
        List.of(new Edit("/documents/" + index(procedure.documents(), row.at()), null)),
        row.name(),
        null,
        null);
  }

  /** Whether the row asks for no paper in particular, and for nothing else. */
  private static boolean vague(Document row) {
    String vague = row.vagueWords();
    return vague != null && vague.length() * 2 >= row.name().length();
  }

  private Drawn merge() {
    Document row = row();
    return row == null
        ? Drawn.byHand(quote(), WORDS)
        : new Drawn(
            List.of(new Edit("/documents/" + index(procedure.documents(), row.at()), null)),
            row.name(),
            null,
            null);
  }

  private Drawn ordinaryCopy() {
    Document row = row();
    String quote = quote();
    if (row == null || !whole(row)) {
      return Drawn.byHand(quote, row == null ? WORDS : SEVERAL);
    }
    String at = "/documents/" + index(procedure.documents(), row.at());
    Edit form = new Edit(at + "/copyForm", JSON.textNode("certified-or-compare"));
    if (quote == null || !row.name().contains(quote) || quote.equals(row.name())) {
      return new Drawn(List.of(form), row.name(), null, null);
    }
    if (!quote.matches("[Bb]ản sao.*")) {
      return Drawn.byHand(row.name(), WORDS);
    }
    String after = row.name().replace(quote, quote.charAt(0) + ORDINARY);
    return new Drawn(
        List.of(form, new Edit(at + "/name", JSON.textNode(after))), row.name(), after, null);
  }

  private Drawn fewerCopies() {
    Copies copies =
        procedure.copies().stream()
            .filter(c -> c.at().equals(finding.at()))
            .findFirst()
            .orElse(null);
    List<Edit> edits = new ArrayList<>();
    if (copies != null && copies.evidence().isEmpty()) {
      for (Document row : copies.rows()) {
        int i = index(procedure.documents(), row.at());
        if (i < 0) {
          return Drawn.byHand(quote(), WORDS);
        }
        boolean original = row.getOriginalCount() > 0;
        edits.add(new Edit("/documents/" + i + "/originals", JSON.numberNode(original ? 1 : 0)));
        edits.add(new Edit("/documents/" + i + "/copies", JSON.numberNode(original ? 0 : 1)));
      }
      if (copies.rows().isEmpty() && procedure.states("dossierSets")) {
        edits.add(new Edit("/dossierSets", JSON.numberNode(1)));
      }
    }
    return edits.isEmpty()
        ? Drawn.byHand(quote(), WORDS)
        : new Drawn(
            edits,
            copies == null ? null : copies.what().vi() + ": " + copies.amount().vi(),
            copies == null ? null : "1 " + copies.unit().vi(),
            null);
  }

  private Drawn full() {
    if (procedure.onlineLevel() == null || !procedure.onlineLevel().getClear()) {
      return Drawn.byHand(
          null,
          new Text(
              "phải sửa trước các quy định còn là trở ngại cho việc thực hiện trực tuyến",
              "what stands in the way of doing it online has to be amended first"));
    }
    return online("full", null);
  }

  private Drawn partial() {
    String reason =
        procedure.onlineLevel() == null
            ? null
            : procedure.onlineLevel().blockers().stream()
                .filter(b -> b.getLawful() && b.type().reason() != null)
                .map(b -> Json.name(b.type().reason()))
                .findFirst()
                .orElse(null);
    return reason == null ? Drawn.byHand(null, WORDS) : online("partial", reason);
  }

  private Drawn online(String level, @Nullable String reason) {
    List<Edit> edits = new ArrayList<>();
    if (!procedure.getOnlineChannel()) {
      for (String caseId : procedure.channels().stream().map(Channel::caseId).distinct().toList()) {
        Channel model =
            procedure.channels().stream()
                .filter(c -> c.caseId().equals(caseId))
                .max((a, b) -> a.method().compareTo(b.method()))
                .orElseThrow();
        edits.add(new Edit("/channels/-", channel(model)));
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
    return new Drawn(edits, null, null, null);
  }

  /** An online channel that takes as long and costs as much as {@code like}. */
  private static ObjectNode channel(Channel like) {
    ObjectNode channel = JSON.objectNode().put("method", "online");
    if (!like.caseId().isEmpty()) {
      channel.put("case", like.caseId());
    }
    if (like.deadline() != null) {
      channel.set("deadline", deadline(like.deadline()));
    }
    ArrayNode fees = JSON.arrayNode();
    like.fees()
        .forEach(
            fee -> {
              ObjectNode one = fees.addObject();
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
            });
    if (!fees.isEmpty()) {
      channel.set("fees", fees);
      channel.set("payment", JSON.arrayNode().add("online"));
    }
    return channel;
  }

  private static ObjectNode deadline(Deadline deadline) {
    return JSON.objectNode()
        .put("amount", deadline.amount())
        .put("timeUnit", Json.name(deadline.timeUnit()));
  }

  private Drawn payOnline() {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < procedure.channels().size(); i++) {
      Channel channel = procedure.channels().get(i);
      if (channel.getUnpayableOnline()) {
        ArrayNode ways = JSON.arrayNode();
        channel.payment().forEach(p -> ways.add(Json.name(p)));
        edits.add(new Edit("/channels/" + i + "/payment", ways.add("online")));
      }
    }
    return edits.isEmpty() ? Drawn.byHand(null, WORDS) : new Drawn(edits, null, null, null);
  }

  private Drawn electronicResult() {
    int i = index(procedure.results(), finding.at());
    return i < 0
        ? Drawn.byHand(null, WORDS)
        : new Drawn(
            List.of(new Edit("/results/" + i + "/electronic", JSON.booleanNode(true))),
            null,
            null,
            null);
  }

  private Drawn shorten() {
    int i = index(procedure.channels(), finding.at());
    Channel slow = i < 0 ? null : procedure.channels().get(i);
    if (slow == null || slow.deadline() == null) {
      return Drawn.byHand(quote(), WORDS);
    }
    Channel quick =
        procedure.channels().stream()
            .filter(c -> c.deadline() != null && c.getComparable().equals(slow.getComparable()))
            .filter(c -> c.getLimit() < slow.getLimit())
            .findFirst()
            .orElse(null);
    if (quick == null || quick.deadline() == null) {
      return Drawn.byHand(slow.deadline().words().vi(), WORDS);
    }
    JsonNode limit = deadline(quick.deadline());
    return new Drawn(
        List.of(new Edit("/channels/" + i + "/deadline", limit)),
        slow.deadline().words().vi(),
        quick.deadline().words().vi(),
        null);
  }
}
