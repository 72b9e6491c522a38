package vn.tinhgon.procedures;

import static vn.tinhgon.procedures.Fields.bool;
import static vn.tinhgon.procedures.Fields.constant;
import static vn.tinhgon.procedures.Fields.constants;
import static vn.tinhgon.procedures.Fields.date;
import static vn.tinhgon.procedures.Fields.integer;
import static vn.tinhgon.procedures.Fields.number;
import static vn.tinhgon.procedures.Fields.text;
import static vn.tinhgon.procedures.Fields.texts;
import static vn.tinhgon.procedures.Fields.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Agency;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Defect;
import vn.tinhgon.model.Delegation;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.LegalBasis;
import vn.tinhgon.model.Level;
import vn.tinhgon.model.OnlineService;
import vn.tinhgon.model.Paper;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;

/**
 * A native tree that the schema has accepted, as the records of the model. Holds what the file
 * states and nothing that is read from words.
 */
final class ProcedureMapper {

  private final String key;
  private final JsonNode root;
  private final UnaryOperator<String> origin;
  private final Map<String, Agency> agencies = new HashMap<>();

  private ProcedureMapper(String key, JsonNode root, UnaryOperator<String> origin) {
    this.key = key;
    this.root = root;
    this.origin = origin;
  }

  /**
   * The procedure.
   *
   * @param key unique within a review
   * @param root a tree that satisfies the schema and whose links hold
   * @param origin pointer in {@code root} to pointer in the file that was given
   */
  static Procedure read(String key, JsonNode root, UnaryOperator<String> origin) {
    return new ProcedureMapper(key, root, origin).procedure();
  }

  private Procedure procedure() {
    Set<String> stated = new HashSet<>();
    root.fieldNames().forEachRemaining(stated::add);
    List<Agency> stateAgencies = list("agencies", this::agency);
    stateAgencies.forEach(a -> agencies.put(a.id(), a));
    return new Procedure(
        key,
        origin.apply(""),
        root.path("code").asText(),
        root.path("name").asText(),
        text(root, "field"),
        text(root, "publisher"),
        decision(root.path("decision")),
        constants(Level.class, root.path("levels")),
        texts(root.path("applicants")),
        list(
            "cases",
            (at, n) -> new Case(key, at, n.path("id").asText(), n.path("name").asText(), true, "")),
        stateAgencies,
        list("channels", this::channel),
        onlineService(root.path("onlineService")),
        integer(root, "dossierSets"),
        list("documents", this::document),
        list("steps", this::step),
        list(
            "results",
            (at, n) ->
                new Result(
                    key,
                    at,
                    n.path("name").asText(),
                    text(n, "code"),
                    bool(n, "electronic"),
                    constants(Channel.Method.class, n.path("delivery")))),
        texts(root.path("conditions")),
        list(
            "legalBases",
            (at, n) ->
                new LegalBasis(key, at, text(n, "number"), text(n, "name"), text(n, "article"))),
        list("delegations", this::delegation),
        statistics(root.path("statistics")),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        defects(),
        null,
        List.of(),
        BurdenMapper.read(key, root.path("burden"), origin),
        Set.copyOf(stated));
  }

  /** What the source of the file was seen to have wrong when it was imported. */
  private List<Defect> defects() {
    return root.path("source")
        .path("defects")
        .valueStream()
        .map(
            n ->
                new Defect(
                    key,
                    origin.apply(n.path("at").asText()),
                    n.path("at").asText(),
                    Json.constant(Defect.Kind.class, n.path("kind").asText()),
                    n.path("quote").asText(""),
                    1))
        .toList();
  }

  private Agency agency(String at, JsonNode n) {
    return new Agency(
        key,
        at,
        n.path("id").asText(),
        n.path("name").asText(),
        constant(Level.class, n, "level"),
        constant(Agency.Office.class, n, "office"),
        constants(Agency.Role.class, n.path("roles")),
        List.of());
  }

  private Delegation delegation(String at, JsonNode n) {
    return new Delegation(
        key,
        at,
        named(n.path("delegator").asText()),
        named(n.path("delegate").asText()),
        text(n, "instrument"),
        date(n, "effectiveFrom"),
        date(n, "expires"),
        text(n, "conditions"));
  }

  private Agency named(String id) {
    Agency agency = agencies.get(id);
    if (agency == null) {
      throw new IllegalStateException("no agency " + id + ": links are checked before");
    }
    return agency;
  }

  private Channel channel(String at, JsonNode n) {
    String method = n.path("method").asText();
    String caseId = n.path("case").asText("");
    long rows =
        root.path("channels")
            .valueStream()
            .filter(
                c ->
                    c.path("method").asText().equals(method)
                        && c.path("case").asText("").equals(caseId))
            .count();
    List<Fee> fees =
        n.path("fees")
            .valueStream()
            .map(
                f ->
                    new Fee(
                        text(f, "name"),
                        number(f, "amount"),
                        f.path("currency").asText("VND"),
                        text(f, "per"),
                        text(f, "note")))
            .toList();
    return new Channel(
        key,
        at,
        Json.constant(Channel.Method.class, method),
        caseId,
        deadline(n),
        fees,
        constants(Channel.Payment.class, n.path("payment")),
        n.path("note").asText(""),
        rows == 1,
        false);
  }

  private @Nullable OnlineService onlineService(JsonNode n) {
    return n.isMissingNode()
        ? null
        : new OnlineService(
            key,
            origin.apply("/onlineService"),
            constant(OnlineService.Extent.class, n, "level"),
            integer(n, "legacyLevel"),
            bool(n, "onNationalPortal"),
            constant(OnlineService.PartialReason.class, n, "partialReason"),
            text(n, "partialProvision"),
            text(n, "url"));
  }

  private Document document(String at, JsonNode n) {
    Integer originals = integer(n, "originals");
    Integer copies = integer(n, "copies");
    boolean none = originals != null && originals == 0 && copies != null && copies == 0;
    String kind = text(n, "kind");
    String form = text(n, "form");
    String files =
        n.path("formFiles").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    List<Paper> papers =
        kind == null
            ? List.of()
            : List.of(
                new Paper(
                    key,
                    at,
                    kind,
                    none ? Paper.Demand.NOTE : Paper.Demand.DEMANDED,
                    Paper.Exempt.NONE,
                    null,
                    null,
                    n.path("name").asText(),
                    n.path("case").asText(""),
                    null));
    return new Document(
        key,
        at,
        position(at, "documents"),
        n.path("id").asText(),
        n.path("name").asText(),
        text(n, "componentCode"),
        n.path("case").asText(""),
        originals,
        copies,
        constant(Document.CopyForm.class, n, "copyForm"),
        constant(Document.Submission.class, n, "submitOrShow"),
        text(n, "holder"),
        form == null && !files.isEmpty() ? files : form,
        text(n, "grantedBy"),
        text(n, "note"),
        null,
        null,
        none ? Document.Row.NOTE : Document.Row.DOCUMENT,
        null,
        null,
        null,
        false,
        false,
        papers,
        List.of());
  }

  private Step step(String at, JsonNode n) {
    String name = n.path("name").asText("");
    String text =
        name.isEmpty()
            ? n.path("description").asText()
            : name + "\n" + n.path("description").asText();
    Step.Actor actor = constant(Step.Actor.class, n, "actor");
    Deadline deadline = deadline(n);
    boolean applicants = actor == Step.Actor.APPLICANT;
    String agency = text(n, "agency");
    Step.Presence presence = constant(Step.Presence.class, n, "inPerson");
    return new Step(
        key,
        at,
        position(at, "steps"),
        n.path("id").asText(),
        text,
        n.path("case").asText(""),
        actor,
        agency == null ? null : named(agency).name(),
        constants(Step.Action.class, n.path("actions")),
        applicants ? null : deadline,
        null,
        applicants ? deadline : null,
        null,
        presence == null ? Step.Presence.UNSTATED : presence,
        presence == Step.Presence.REQUIRED ? text : null,
        null,
        texts(n.path("documents")).stream().map(d -> new Step.Demanded(d, "")).toList(),
        text(n, "parallelWith"));
  }

  private int position(String at, String field) {
    return positions
        .computeIfAbsent(field, f -> new HashMap<>())
        .computeIfAbsent(at, a -> positions.get(field).size());
  }

  private final Map<String, Map<String, Integer>> positions = new HashMap<>();

  private static @Nullable Deadline deadline(JsonNode n) {
    JsonNode deadline = n.path("deadline");
    return deadline.isMissingNode()
        ? null
        : new Deadline(
            deadline.path("amount").decimalValue(),
            Json.constant(Deadline.TimeUnit.class, deadline.path("timeUnit").asText()));
  }

  private static Procedure.@Nullable Decision decision(JsonNode n) {
    return n.isMissingNode()
        ? null
        : new Procedure.Decision(
            text(n, "number"),
            date(n, "date"),
            date(n, "effectiveFrom"),
            date(n, "publishedOn"),
            date(n, "normEffectiveFrom"),
            bool(n, "shortened"));
  }

  private static Procedure.@Nullable Statistics statistics(JsonNode n) {
    return n.isMissingNode()
        ? null
        : new Procedure.Statistics(
            n.path("year").asInt(),
            whole(n, "dossiers"),
            whole(n, "onTime"),
            whole(n, "online"),
            number(n, "satisfaction"));
  }

  private <T> List<T> list(String field, BiFunction<String, JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    int i = 0;
    for (JsonNode n : root.path(field)) {
      all.add(read.apply(origin.apply("/" + field + "/" + i++), n));
    }
    return List.copyOf(all);
  }
}
