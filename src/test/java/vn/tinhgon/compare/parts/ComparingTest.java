package vn.tinhgon.compare.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.Measure;
import vn.tinhgon.compare.Verdict;
import vn.tinhgon.language.Understanding;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** Versions of procedures that were made from one another. */
class ComparingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path LICENCE = Path.of("procedures", "transport-licence.json");
  private static final ProcedureReader READER = new ProcedureReader();
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final Understanding UNDERSTANDING =
      new Understanding(BOOK.catalogue().kinds(), BOOK.catalogue().oldNames());
  private static final Comparing COMPARING = new Comparing(BOOK.catalogue().laws(), DAY);

  private static ObjectNode licence() throws IOException {
    return (ObjectNode) JSON.readTree(Files.readString(LICENCE));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Version version(ProcedureFile file) {
    Procedure procedure = file.procedure();
    JsonNode tree = file.tree();
    if (procedure == null || tree == null) {
      throw new IllegalArgumentException(file.faults().toString());
    }
    return new Version(
        file.file(),
        UNDERSTANDING.complete(procedure),
        List.of(),
        Map.of(),
        at -> file.place(at).line(),
        at -> !tree.at(at).isMissingNode());
  }

  private static ProcedureFile file(String name, JsonNode tree) {
    return READER.read(name, tree.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Compared compare(JsonNode before, JsonNode after) {
    return COMPARING.compare(version(file("old", before)), version(file("new", after)), null);
  }

  private static Compared changed(Consumer<ObjectNode> change) throws IOException {
    ObjectNode after = licence();
    change.accept(after);
    return compare(licence(), after);
  }

  private static ArrayNode array(ObjectNode tree, String name) {
    return (ArrayNode) tree.path(name);
  }

  private static Change only(Compared compared, Area area) {
    List<Change> changes = compared.changes(area);
    assertEquals(1, changes.size(), changes.toString());
    return changes.get(0);
  }

  @Test
  void aProcedureIsTheSameAsItself() throws IOException {
    for (Path path : samples()) {
      ProcedureFile file = READER.read(path);
      Compared same = COMPARING.compare(version(file), version(file), null);
      assertEquals(List.of(), same.changes(), path.toString());
      assertEquals(Compared.Status.UNCHANGED, same.status());
      assertEquals(Verdict.UNCHANGED, same.verdict());
    }
  }

  @Test
  void everyDocumentThatIsDroppedIsTheOneThatIsMissing() throws IOException {
    for (Path path : samples().subList(0, 12)) {
      JsonNode whole = JSON.readTree(Files.readString(path));
      for (int i = 0; i < whole.path("documents").size(); i++) {
        ObjectNode without = whole.deepCopy();
        // Steps may name it.
        without.withArray("steps").forEach(s -> ((ObjectNode) s).remove("documents"));
        ObjectNode with = without.deepCopy();
        array(without, "documents").remove(i);
        String name = whole.at("/documents/" + i + "/name").asText();
        Compared less = compare(with, without);
        List<Change> rows =
            less.changes(Area.DOCUMENTS).stream()
                .filter(c -> c.kind() != Change.Kind.CHANGED)
                .toList();
        assertEquals(1, rows.size(), path + " " + name + rows);
        assertEquals(Change.Kind.DROPPED, rows.get(0).kind());
        assertEquals("“" + name.strip() + "”", rows.get(0).what().vi());
        List<Change> more =
            compare(without, with).changes(Area.DOCUMENTS).stream()
                .filter(c -> c.kind() != Change.Kind.CHANGED)
                .toList();
        assertEquals(1, more.size(), path + " " + name);
        assertEquals(Change.Kind.ADDED, more.get(0).kind());
        assertEquals(rows.get(0).what(), more.get(0).what());
      }
    }
  }

  @Test
  void backwardsItIsTheContrary() throws IOException {
    List<Consumer<ObjectNode>> mutations =
        List.of(
            t -> array(t, "documents").remove(1),
            t -> ((ObjectNode) t.at("/documents/1")).put("copies", 3),
            t -> ((ObjectNode) t.at("/documents/2")).put("name", "Văn bằng, chứng chỉ, bản sao"),
            t -> ((ObjectNode) t.at("/channels/0/deadline")).put("amount", 7),
            t -> ((ObjectNode) t.at("/channels/0/deadline")).put("timeUnit", "day"),
            t -> array(t, "channels").remove(1),
            t -> array(t, "documents").insert(0, array(t, "documents").remove(2)),
            t -> ((ObjectNode) t.at("/onlineService")).put("level", "partial"),
            t -> ((ObjectNode) t.at("/agencies/0")).put("name", "Sở Giao thông vận tải"),
            t ->
                ((ObjectNode) t.at("/steps/0"))
                    .put("description", "Bước 1: Nộp hồ sơ tại Sở.\nBước 2: Sở cấp giấy phép."));
    for (Consumer<ObjectNode> mutation : mutations) {
      ObjectNode after = licence();
      mutation.accept(after);
      Compared there = compare(licence(), after);
      Compared back = compare(after, licence());
      assertNotEquals(List.of(), there.changes());
      assertEquals(
          there.changes().stream().map(c -> said(c, true)).sorted().toList(),
          back.changes().stream().map(c -> said(c, false)).sorted().toList());
    }
  }

  /** What does not depend on which words of two versions are shown, told backwards if asked. */
  private static String said(Change c, boolean backwards) {
    Change.Kind kind = c.kind();
    if (backwards && kind != Change.Kind.CHANGED) {
      kind = kind == Change.Kind.ADDED ? Change.Kind.DROPPED : Change.Kind.ADDED;
    }
    StringBuilder said = new StringBuilder(c.area() + " " + kind);
    said.append(' ').append(backwards ? Limits.contrary(c.own()) : c.own());
    for (Facet f : c.facets()) {
      Text first = backwards ? f.after() : f.before();
      Text second = backwards ? f.before() : f.after();
      Text more = f.difference();
      String difference = more == null ? "" : more.vi();
      if (backwards) {
        difference =
            difference.startsWith("+")
                ? "-" + difference.substring(1)
                : difference.startsWith("-")
                    ? "+" + difference.substring(1)
                    : difference.contains("không dài")
                        ? difference.replace("không dài", "không ngắn")
                        : difference.replace("không ngắn", "không dài");
      }
      Effect effect = backwards ? Limits.contrary(f.effect()) : f.effect();
      said.append('\n').append(f.name().vi()).append(effect).append(difference);
      if (!f.name().vi().equals("thứ tự")) {
        said.append(first == null ? "-" : first.vi()).append(second == null ? "-" : second.vi());
      }
    }
    return said.toString();
  }

  /** Nothing that a file says of the procedure is passed over, whatever it is. */
  @Test
  void everythingThatIsOtherIsSeen() throws IOException {
    int tried = 0;
    List<String> unseen = new ArrayList<>();
    for (String name :
        List.of("transport-licence", "birth-registration", "building-permit-reissue")) {
      JsonNode before = JSON.readTree(Files.readString(Path.of("procedures", name + ".json")));
      List<JsonPointer> leaves = new ArrayList<>();
      leaves(before, JsonPointer.empty(), leaves);
      for (JsonPointer leaf : leaves) {
        ObjectNode after = before.deepCopy();
        change(after, leaf);
        // An enum or a date with words behind it is no procedure; a legal document is known by its
        // number, whatever stands around it.
        if (file("new", after).procedure() == null
            || leaf.toString().matches("/legalBases/\\d+/(name|number)")) {
          continue;
        }
        tried++;
        Compared compared = compare(before, after);
        if (compared.status() != Compared.Status.CHANGED) {
          unseen.add(name + leaf);
        }
      }
    }
    assertEquals(List.of(), unseen);
    assertTrue(tried > 80, "only " + tried);
  }

  private static void leaves(JsonNode node, JsonPointer at, List<JsonPointer> all) {
    if (node.isValueNode()) {
      String last = at.last() == null ? "" : at.last().getMatchingProperty();
      boolean ours =
          !at.toString().matches("/(source|statistics|burden|relatedProcedures)(/.*)?")
              && !last.equals("id")
              && !at.toString().matches("/steps/\\d+/documents/.*");
      if (ours) {
        all.add(at);
      }
      return;
    }
    node.properties().forEach(e -> leaves(e.getValue(), at.appendProperty(e.getKey()), all));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(node.get(i), at.appendIndex(i), all);
    }
  }

  private static void change(ObjectNode tree, JsonPointer at) {
    JsonNode leaf = tree.at(at);
    JsonNode other =
        leaf.isBoolean()
            ? BooleanNode.valueOf(!leaf.booleanValue())
            : leaf.isNumber()
                ? DecimalNode.valueOf(leaf.decimalValue().add(BigDecimal.ONE))
                : TextNode.valueOf(leaf.asText() + " khác hẳn");
    JsonNode parent = tree.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), other);
    } else {
      ((ArrayNode) parent).set(at.last().getMatchingIndex(), other);
    }
  }

  @Test
  void threeWorkingDaysMoreAreSaidOnceForAllChannels() throws IOException {
    Compared later =
        changed(
            t ->
                t.path("channels")
                    .forEach(c -> ((ObjectNode) c.path("deadline")).put("amount", 7)));
    Change change = only(later, Area.DEADLINES);
    assertEquals("trực tuyến, qua bưu chính, trực tiếp", change.what().vi());
    Text more = change.facets().get(0).difference();
    assertEquals("+3 ngày làm việc", more == null ? "" : more.vi());
    assertEquals(Verdict.HEAVIER, later.verdict());
  }

  @Test
  void aNewFeeWeighsOnlyWhereItIsKnownThatNoneWasCharged() throws IOException {
    Consumer<ObjectNode> fee =
        t -> ((ObjectNode) t.at("/channels/0")).putArray("fees").addObject().put("amount", 50000);
    ObjectNode silent = licence();
    ObjectNode free = licence();
    ((ObjectNode) free.at("/channels/0")).putArray("fees");
    ObjectNode after = licence();
    fee.accept(after);
    assertEquals(Verdict.CANNOT_TELL, compare(silent, after).verdict());
    Compared known = compare(free, after);
    assertEquals(Verdict.HEAVIER, known.verdict());
    Change change = only(known, Area.FEES);
    assertEquals(Change.Kind.ADDED, change.kind());
    Text more = change.facets().get(0).difference();
    assertEquals("+50.000 đồng", more == null ? "" : more.vi());
    assertEquals(Verdict.LIGHTER, compare(after, free).verdict());
  }

  @Test
  void documentsThatNobodyKnewAreNoBurdenThatCame() throws IOException {
    ObjectNode before = licence();
    before.remove("documents");
    assertEquals(Verdict.CANNOT_TELL, compare(before, licence()).verdict());
    Measure documents = compare(before, licence()).measures().get(0);
    assertEquals(null, documents.before());
    assertNotEquals(null, documents.after());
  }

  @Test
  void aWaivedDocumentIsLighter() throws IOException {
    Compared waived =
        changed(
            t ->
                ((ObjectNode) t.at("/documents/1"))
                    .put(
                        "name",
                        "Giấy chứng nhận đăng ký doanh nghiệp (không yêu cầu nộp, cơ quan khai thác trên cơ sở dữ liệu)"));
    Change change = only(waived, Area.DOCUMENTS);
    assertTrue(change.has(Effect.LIGHTER), change.toString());
    assertTrue(
        change.facets().stream()
            .anyMatch(f -> f.after() != null && f.after().vi().equals("được miễn")),
        change.toString());
  }

  @Test
  void orderIsSaidOnceAndWeighsNothing() throws IOException {
    Compared moved = changed(t -> array(t, "documents").insert(0, array(t, "documents").remove(3)));
    Change change = only(moved, Area.DOCUMENTS);
    assertEquals("1, 2, 3, 4, 5", before(change));
    assertEquals("4, 1, 2, 3, 5", after(change));
    assertEquals(Verdict.UNCHANGED, moved.verdict());
  }

  private static String before(Change change) {
    Text text = change.facets().get(0).before();
    return text == null ? "" : text.vi();
  }

  private static String after(Change change) {
    Text text = change.facets().get(0).after();
    return text == null ? "" : text.vi();
  }

  @Test
  void aBasisThatLapsedIsMarked() throws IOException {
    Compared added =
        changed(
            t ->
                array(t, "legalBases")
                    .addObject()
                    .put("number", "61/2018/NĐ-CP")
                    .put("name", "Nghị định về cơ chế một cửa"));
    Change change = only(added, Area.LEGAL_BASES);
    assertTrue(
        change.details().stream().anyMatch(d -> d.vi().startsWith("hết hiệu lực")),
        change.toString());
  }
}
