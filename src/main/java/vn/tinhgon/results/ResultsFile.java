package vn.tinhgon.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;

/** Reads a CSV of monthly case counts line by line; nothing is kept. */
final class ResultsFile {

  private static final int BUFFER = 1 << 16;
  private static final String SEPARATORS = ",;\t";

  private final Path path;
  private final Faults faults;

  /** Where the row begins that is read. */
  private long row = 1;

  ResultsFile(Path path, Faults faults) {
    this.path = path;
    this.faults = faults;
  }

  /**
   * Hands each line that is well-formed to {@code taker}; what is wrong goes to the faults.
   *
   * @throws BadResults if the file or its header cannot be read
   */
  void each(Consumer<MonthlyCount> taker) {
    char separator = separator();
    try (Reader reader = open();
        CsvParser parser = new CsvFactory().createParser(reader)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator).withQuoteChar('"'));
      lines(parser, taker);
    } catch (CharacterCodingException e) {
      throw bad(
          "không phải UTF-8; hãy lưu lại dạng CSV UTF-8", "is not UTF-8; save it as CSV UTF-8");
    } catch (JsonProcessingException e) {
      Text why = why(e);
      faults.add(row, why.vi(), why.en());
    } catch (IOException e) {
      throw bad("không đọc được: " + e.getMessage(), "cannot be read: " + e.getMessage());
    }
  }

  private void lines(CsvParser parser, Consumer<MonthlyCount> taker) throws IOException {
    List<String> cells = new ArrayList<>();
    LineReader lines = null;
    int width = 0;
    while (parser.nextToken() != null) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        continue;
      }
      cells.clear();
      // The parser stands at the end of the line before.
      long line = parser.currentTokenLocation().getLineNr() + 1L;
      row = line;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        cells.add(parser.getText());
      }
      if (cells.size() == 1 && cells.get(0).isBlank()) {
        continue;
      }
      if (lines == null) {
        lines = new LineReader(header(cells), faults);
        width = cells.size();
      } else if (cells.size() != width) {
        faults.add(
            line,
            "có " + cells.size() + " ô, tiêu đề có " + width,
            "has " + cells.size() + " cells, the header has " + width);
      } else {
        MonthlyCount count = lines.read(cells.toArray(String[]::new), line);
        if (count != null) {
          taker.accept(count);
        }
      }
    }
    if (lines == null) {
      throw bad("tệp trống, cần dòng tiêu đề " + wanted(), "is empty, expected " + wanted());
    }
  }

  private Map<Column, Integer> header(List<String> cells) {
    Map<Column, Integer> at = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      Optional<Column> column = Column.named(cell);
      if (column.isEmpty()) {
        String near =
            Near.among(cell, Stream.of(Column.values()).map(Column::header).toList()).orElse("");
        faults.add(
            1,
            "tiêu đề “"
                + LineReader.shown(cell)
                + "” không dùng được"
                + (near.isEmpty() ? "" : "; có phải “" + near + "”?")
                + "; cần: "
                + wanted(),
            "the header \""
                + LineReader.shown(cell)
                + "\" is not known"
                + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?")
                + "; expected: "
                + wanted());
      } else if (at.putIfAbsent(column.get(), i) != null) {
        faults.add(
            1,
            "hai cột cùng là " + column.get().header(),
            "two columns are " + column.get().header());
      }
    }
    String missing =
        Stream.of(Column.values())
            .filter(c -> c.required() && !at.containsKey(c))
            .map(Column::header)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      faults.add(
          1,
          "thiếu cột " + missing + ". Cần: " + wanted(),
          "lacks the columns " + missing + ". Expected: " + wanted());
    }
    faults.check();
    return at;
  }

  private static String wanted() {
    return Stream.of(Column.values())
        .map(c -> c.required() ? c.header() : "[" + c.header() + "]")
        .collect(Collectors.joining(","));
  }

  /** Of the separators that spreadsheets write the one that the header has most of. */
  private char separator() {
    try (BufferedReader reader = open()) {
      String header = reader.readLine();
      String line = header == null ? "" : header;
      return (char)
          SEPARATORS
              .chars()
              .reduce(
                  ',',
                  (best, c) ->
                      line.chars().filter(x -> x == c).count()
                              > line.chars().filter(x -> x == best).count()
                          ? c
                          : best);
    } catch (CharacterCodingException e) {
      throw bad(
          "không phải UTF-8; hãy lưu lại dạng CSV UTF-8", "is not UTF-8; save it as CSV UTF-8");
    } catch (IOException e) {
      throw bad("không đọc được: " + e.getMessage(), "cannot be read: " + e.getMessage());
    }
  }

  private BufferedReader open() throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            BUFFER);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** The parser speaks English only. */
  private static Text why(JsonProcessingException e) {
    String said = e.getOriginalMessage().lines().findFirst().orElse("?");
    String vi =
        said.contains("Missing closing quote")
            ? ": có ô mở bằng dấu ngoặc kép (\") mà không đóng"
            : said.contains("separator")
                ? ": sau dấu ngoặc kép (\") đóng ô phải là dấu phân cách hoặc hết dòng"
                : "";
    return new Text("không đúng dạng CSV" + vi, "is not CSV: " + said);
  }

  private BadResults bad(String vi, String en) {
    return new BadResults(List.of(new Text(path + ": " + vi, path + ": " + en)));
  }
}
