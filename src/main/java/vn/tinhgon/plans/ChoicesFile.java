package vn.tinhgon.plans;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Text;

/** Reads what an analyst decided about actions, from YAML. */
public final class ChoicesFile {

  private static final String FORM =
      "choices: [{action: 3b2aaaa36942, decision: accepted|rejected|postponed, reason: …}]";

  private ChoicesFile() {}

  /** The file. */
  private record Content(@Nullable List<@Nullable Entry> choices) {}

  /** One entry; what is missing is absent. */
  private record Entry(
      @Nullable String action, Decision.@Nullable Verdict decision, @Nullable String reason) {}

  /**
   * The decisions of {@code file}.
   *
   * @throws BadChoices if it cannot be read, has unknown keys, decides twice about an action or
   *     rejects one without a reason
   */
  public static Choices read(Path file) {
    Content content;
    try {
      content =
          YAMLMapper.builder(new YAMLFactory())
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readValue(
                  new String(Files.readAllBytes(file), StandardCharsets.UTF_8), Content.class);
    } catch (JsonProcessingException e) {
      throw bad(file, e);
    } catch (IOException e) {
      throw new BadChoices(
          new Text(
              file + ": không đọc được tệp quyết định; hãy kiểm tra đường dẫn và quyền",
              file + ": the file of decisions cannot be read; check its path and permissions"));
    }
    if (content == null || content.choices() == null) {
      throw new BadChoices(new Text(file + ": cần " + FORM, file + ": expected " + FORM));
    }
    Map<String, Decision> decisions = new LinkedHashMap<>();
    int number = 0;
    for (Entry entry : content.choices()) {
      number++;
      String action = entry == null ? null : entry.action();
      Decision.Verdict verdict = entry == null ? null : entry.decision();
      String reason = entry == null ? null : entry.reason();
      if (action == null || verdict == null) {
        throw wrong(file, number, "cần action và decision", "action and decision are needed");
      }
      if (verdict == Decision.Verdict.REJECTED && (reason == null || reason.isBlank())) {
        throw wrong(
            file,
            number,
            action + " không được chấp nhận thì phải nêu reason (lý do)",
            action + " is rejected: a reason is needed");
      }
      if (decisions.put(action, new Decision(verdict, reason)) != null) {
        throw wrong(
            file, number, action + " đã có quyết định ở trên", action + " was decided above");
      }
    }
    return new Choices(decisions);
  }

  private static BadChoices wrong(Path file, int number, String vi, String en) {
    return new BadChoices(
        new Text(
            file + ": mục thứ " + number + " của choices: " + vi,
            file + ": entry " + number + " of choices: " + en));
  }

  private static BadChoices bad(Path file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String place = at == null ? file + "" : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    if (e instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      return new BadChoices(
          new Text(
              place + ": không có mục “" + name + "”; có: " + unknown.getKnownPropertyIds(),
              place
                  + ": there is no key \""
                  + name
                  + "\"; there are: "
                  + unknown.getKnownPropertyIds()));
    }
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      return new BadChoices(
          new Text(
              place + ": gặp “" + wrong.getValue() + "”, cần accepted, rejected hoặc postponed",
              place
                  + ": found \""
                  + wrong.getValue()
                  + "\", expected accepted, rejected or postponed"));
    }
    return new BadChoices(
        new Text(
            place + ": không đúng định dạng YAML hoặc không đúng cấu trúc; cần " + FORM,
            place + ": not YAML, or not of the expected form: " + FORM));
  }
}
