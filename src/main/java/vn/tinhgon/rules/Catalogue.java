package vn.tinhgon.rules;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.DocumentKinds;
import vn.tinhgon.model.OldAgencyName;
import vn.tinhgon.rules.facts.OnlineTerms;

/**
 * Everything in the rule folders but the DRL: what is said about the rules, their cases, the law
 * and the legal data.
 *
 * @param rules the rules by id
 * @param cases their cases by rule id
 * @param laws legal documents by number
 * @param kinds kinds of document
 * @param matrix between whom the law allows delegation
 * @param annex papers that data replace, by procedure code
 * @param publishers who stands behind the letters in a document's number ({@code BTC})
 * @param oldNames names that agencies no longer bear
 * @param onlineTerms what online services are called, by day
 * @param genericResults names that results of any agency go by, in normal form
 */
public record Catalogue(
    Map<String, Rule> rules,
    Map<String, List<RuleCase>> cases,
    Map<String, Law> laws,
    DocumentKinds kinds,
    Matrix matrix,
    Annex annex,
    Map<String, Publisher> publishers,
    List<OldAgencyName> oldNames,
    List<OnlineTerms> onlineTerms,
    List<String> genericResults) {

  /** Days are the only times in rules; a module for all kinds of them slows each start. */
  public static final SimpleModule DAYS =
      new SimpleModule()
          .addSerializer(LocalDate.class, LocalDateSerializer.INSTANCE)
          .addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE);

  /** For the file that the build writes into the jar, the same each time. */
  public static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(DAYS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** The same law and data with other rules. */
  public Catalogue with(Map<String, Rule> otherRules, Map<String, List<RuleCase>> otherCases) {
    return new Catalogue(
        otherRules,
        otherCases,
        laws,
        kinds,
        matrix,
        annex,
        publishers,
        oldNames,
        onlineTerms,
        genericResults);
  }

  /**
   * The closed matrix of delegation.
   *
   * @param document number of the law
   * @param article its provision
   * @param from first day
   * @param to last day; absent where no end is known
   * @param pairs lawful pairs
   */
  public record Matrix(
      String document,
      String article,
      LocalDate from,
      @Nullable LocalDate to,
      List<String> pairs) {}
}
