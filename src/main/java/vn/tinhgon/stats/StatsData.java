package vn.tinhgon.stats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.tinhgon.model.Json;

/** The targets and indices that ship with the program; read only where they are asked for. */
public final class StatsData {

  private static final String TARGETS = "/rules/_data/targets.yaml";
  private static final String SCORE_CARDS = "/rules/_data/score-cards.yaml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(
              new SimpleModule()
                  .addDeserializer(LocalDate.class, LocalDateDeserializer.INSTANCE)
                  .addDeserializer(Measure.class, new MeasureName()))
          .build();

  private StatsData() {}

  /** All targets, of all days and places. */
  public static List<Target> targets() {
    return read(TARGETS, new TypeReference<List<Target>>() {});
  }

  /** What agencies are scored by. */
  public static List<ScoreCard.Index> indices() {
    return read(SCORE_CARDS, new TypeReference<List<ScoreCard.Index>>() {});
  }

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream in = StatsData.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Measures are spelled like all constants in files: level-3-4-on-portal. */
  private static final class MeasureName extends JsonDeserializer<Measure> {
    @Override
    public Measure deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String name = parser.getText();
      try {
        return Json.constant(Measure.class, name);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(name, Measure.class, "no such measure");
      }
    }
  }
}
