package vn.tinhgon.rules.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.OldAgencyName;
import vn.tinhgon.model.Text;
import vn.tinhgon.rules.Annex;
import vn.tinhgon.rules.BadRule;
import vn.tinhgon.rules.Catalogue;
import vn.tinhgon.rules.Law;
import vn.tinhgon.rules.Publisher;
import vn.tinhgon.rules.Rule;
import vn.tinhgon.rules.RuleCase;
import vn.tinhgon.rules.facts.OnlineTerms;

/**
 * A folder of rules as it stands on disk: {@code <group>/<id>/rule.drl, rule.yaml, cases.yaml} and,
 * where there are any, {@code _laws.yaml} and {@code _data/}.
 *
 * @param sources DRL text by rule id
 * @param catalogue everything else
 */
public record RuleFiles(Map<String, String> sources, Catalogue catalogue) {

  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLFactory())
          .addModule(Catalogue.DAYS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Reads {@code folder}; {@code base} supplies the law and the data that it does not have. */
  public static RuleFiles read(Path folder, Catalogue base) {
    Map<String, String> sources = new TreeMap<>();
    Map<String, Rule> rules = new TreeMap<>();
    Map<String, List<RuleCase>> cases = new TreeMap<>();
    for (Path drl : drls(folder)) {
      Path room = parent(drl);
      String id = parent(room).getFileName() + "/" + room.getFileName();
      sources.put(id, text(drl));
      Path yaml = drl.resolveSibling("rule.yaml");
      JsonNode tree = yaml(yaml, new TypeReference<JsonNode>() {});
      if (!(tree instanceof ObjectNode object)) {
        throw new BadRule(
            yaml.toString(),
            1,
            new Text("cần các trường của một luật", "expected the fields of a rule"));
      }
      object.put("id", id);
      Rule rule = convert(yaml, object);
      RuleFields.check(yaml, rule);
      rules.put(id, rule);
      Path proof = drl.resolveSibling("cases.yaml");
      List<RuleCase> proofs =
          Files.exists(proof) ? yaml(proof, new TypeReference<List<RuleCase>>() {}) : List.of();
      CaseFile.check(proof, proofs);
      cases.put(id, proofs);
    }
    Path data = folder.resolve("_data");
    Map<String, Law> laws = new LinkedHashMap<>(base.laws());
    laws.putAll(
        optional(folder.resolve("_laws.yaml"), new TypeReference<Map<String, Law>>() {}, Map.of()));
    return new RuleFiles(
        sources,
        new Catalogue(
            rules,
            cases,
            laws,
            optional(
                data.resolve("document-kinds.yaml"),
                new TypeReference<DocumentKinds>() {},
                base.kinds()),
            optional(
                data.resolve("delegation-matrix.yaml"),
                new TypeReference<Catalogue.Matrix>() {},
                base.matrix()),
            annex(data, base),
            optional(
                data.resolve("publishers.yaml"),
                new TypeReference<Map<String, Publisher>>() {},
                base.publishers()),
            optional(
                data.resolve("agency-names.yaml"),
                new TypeReference<List<OldAgencyName>>() {},
                base.oldNames()),
            optional(
                data.resolve("online-terms.yaml"),
                new TypeReference<List<OnlineTerms>>() {},
                base.onlineTerms()),
            optional(
                data.resolve("generic-results.yaml"),
                new TypeReference<List<String>>() {},
                base.genericResults())));
  }

  private static Annex annex(Path data, Catalogue base) {
    Path head = data.resolve("once-only-annex.yaml");
    if (!Files.exists(head)) {
      return base.annex();
    }
    Annex annex = yaml(head, new TypeReference<Annex>() {});
    Path table = data.resolve("once-only-annex.tsv");
    return new Annex(
        annex.document(),
        annex.from(),
        annex.to(),
        annex.databases(),
        AnnexTable.rows(table.toString(), text(table), annex.databases().keySet()));
  }

  private static List<Path> drls(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, 3)) {
      return walk.filter(p -> p.getFileName().toString().equals("rule.drl")).sorted().toList();
    } catch (IOException e) {
      throw new BadRule(
          folder.toString(),
          0,
          new Text(
              "không đọc được thư mục luật: " + e.getMessage(),
              "the rule folder cannot be read: " + e.getMessage()));
    }
  }

  /** The folder of rule {@code id} in, or around, the folder of rules that was given. */
  public static Path room(Path folder, String id) {
    return drls(folder).stream()
        .map(RuleFiles::parent)
        .filter(room -> room.endsWith(id))
        .findFirst()
        .orElse(folder.resolve(id));
  }

  private static Path parent(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new BadRule(
          path.toString(),
          0,
          new Text("luật phải nằm trong <nhóm>/<mã>/", "a rule belongs in <group>/<id>/"));
    }
    return parent;
  }

  private static <T> T optional(Path file, TypeReference<T> type, T otherwise) {
    return Files.exists(file) ? yaml(file, type) : otherwise;
  }

  private static <T> T yaml(Path file, TypeReference<T> type) {
    return yaml(file, text(file), type);
  }

  /** Reads {@code text}, which stands in {@code file}. */
  static <T> T yaml(Path file, String text, TypeReference<T> type) {
    try {
      return YAML.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw bad(file, e);
    }
  }

  /** Reads again from the text, so that a mistake keeps its line. */
  private static Rule convert(Path file, ObjectNode tree) {
    try {
      return YAML.readerFor(Rule.class)
          .readValue("id: " + tree.get("id").asText() + "\n" + text(file));
    } catch (JsonProcessingException e) {
      throw bad(file, e, 1);
    }
  }

  private static BadRule bad(Path file, JsonProcessingException e) {
    return bad(file, e, 0);
  }

  private static BadRule bad(Path file, JsonProcessingException e, int linesBefore) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
      return new BadRule(
          file.toString(),
          lineOf(text(file), name),
          new Text(
              "không có trường “" + name + "”; có: " + known,
              "there is no field \"" + name + "\"; there are: " + known));
    }
    JsonLocation at = e.getLocation();
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      return new BadRule(
          file.toString(),
          at == null ? 0 : Math.max(1, at.getLineNr() - linesBefore),
          choice(String.valueOf(wrong.getValue()), wrong.getTargetType()));
    }
    String reason = e.getOriginalMessage().lines().findFirst().orElse("?");
    return new BadRule(
        file.toString(),
        at == null ? 0 : Math.max(1, at.getLineNr() - linesBefore),
        new Text("không đúng định dạng: " + reason, "not in the expected form: " + reason));
  }

  private static Text choice(String value, Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(c -> Json.name((Enum<?>) c)).toList();
    String list = String.join(", ", names);
    return Near.among(value, names)
        .map(
            n ->
                new Text(
                    "gặp “" + value + "”; có phải “" + n + "”? Có: " + list,
                    "found \"" + value + "\"; did you mean \"" + n + "\"? There are: " + list))
        .orElse(
            new Text(
                "gặp “" + value + "”, cần một trong: " + list,
                "found \"" + value + "\", expected one of: " + list));
  }

  /** The line of the first {@code field} of {@code text}; 0 where there is none. */
  static int lineOf(String text, String field) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().matches("(- )?[\"']?" + Pattern.quote(field) + "[\"']?:.*")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** UTF-8, without a byte-order mark, in NFC, whatever the platform's charset. */
  static String text(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Normalizer.normalize(
          text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new BadRule(
          file.toString(), 0, new Text("không đọc được tệp", "the file cannot be read"));
    }
  }

  /** Ids that the DRL texts name as their rule and package, for the check that they agree. */
  public static List<String> named(String drl) {
    List<String> names = new ArrayList<>();
    Matcher inPackage = Pattern.compile("(?m)^package\\s+(\\S+?);?\\s*$").matcher(drl);
    Matcher rule = Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"").matcher(drl);
    names.add(inPackage.find() ? inPackage.group(1) : "");
    while (rule.find()) {
      names.add(rule.group(1));
    }
    return names;
  }
}
