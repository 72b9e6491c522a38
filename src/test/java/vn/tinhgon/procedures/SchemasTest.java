package vn.tinhgon.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema that the program prints. */
class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isAJsonSchemaOf2020() throws IOException {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(JSON.readTree(Schemas.procedureSchema())));
  }

  @Test
  void validatesEverySample() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.procedureSchema());
    try (Stream<Path> files = Files.list(Path.of("procedures"))) {
      for (Path file : files.toList()) {
        assertEquals(List.of(), schema.validate(JSON.readTree(file.toFile())), file.toString());
      }
    }
  }

  @Test
  void namesEveryFieldInVietnamese() throws IOException {
    List<String> untitled = new ArrayList<>();
    collect(JSON.readTree(Schemas.procedureSchema()), "", untitled);
    assertEquals(List.of(), untitled, "fields of procedure.schema.json without a title");
  }

  private static void collect(JsonNode schema, String at, List<String> untitled) {
    schema
        .path("properties")
        .properties()
        .forEach(
            e -> {
              String here = at + "/" + e.getKey();
              if (!e.getValue().has("title")) {
                untitled.add(here);
              }
              collect(e.getValue(), here, untitled);
              collect(e.getValue().path("items"), here, untitled);
            });
  }
}
