package vn.tinhgon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tinhgon.procedures.ProcedureFile;
import vn.tinhgon.procedures.ProcedureReader;

/** {@code tinhgon new procedure}. */
@Command(
    name = "procedure",
    description = "Tạo tệp thủ tục mẫu, đủ các bộ phận để điền (a procedure file to fill in).",
    mixinStandardHelpOptions = true)
final class NewProcedureCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Tệp sẽ tạo; bỏ trống thì in ra màn hình (printed if left out).")
  private @Nullable Path file;

  @Option(names = "--code", paramLabel = "MÃ", description = "Mã thủ tục (code).")
  private @Nullable String code;

  @Option(names = "--name", paramLabel = "TÊN", description = "Tên thủ tục (name).")
  private @Nullable String name;

  @Option(names = "--publisher", paramLabel = "TÊN", description = "Cơ quan công bố (publisher).")
  private @Nullable String publisher;

  @Option(names = "--field", paramLabel = "TÊN", description = "Lĩnh vực (field).")
  private @Nullable String field;

  @Option(
      names = "--document",
      paramLabel = "TÊN",
      description = "Giấy tờ của hồ sơ, dùng được nhiều lần (a document; several).")
  private List<String> documents = new ArrayList<>();

  @Option(
      names = "--step",
      paramLabel = "LỜI",
      description = "Bước thực hiện, dùng được nhiều lần (a step; several).")
  private List<String> steps = new ArrayList<>();

  @Option(
      names = "--bare",
      description =
          "Chỉ ghi những gì đã nêu, không thêm mẫu; chưa biết thì để trống (only what is given).")
  private boolean bare;

  NewProcedureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String text = text();
    ProcedureFile made =
        new ProcedureReader()
            .read(
                file == null ? "procedure" : file.toString(),
                text.getBytes(StandardCharsets.UTF_8));
    if (!made.faults().isEmpty()) {
      String vi = made.faults().get(0).message().vi();
      throw new WrongUse(vi, made.faults().get(0).message().en());
    }
    if (file == null) {
      terminal.out().print(text);
    } else {
      NewFile.write(file, text);
      terminal.out().println(file);
    }
    return ExitCode.CLEAN;
  }

  private String text() {
    ObjectNode out = bare ? JsonNodeFactory.instance.objectNode() : skeleton();
    if (bare && (code == null || name == null)) {
      throw new WrongUse("--bare cần --code và --name", "--bare needs --code and --name");
    }
    put(out, "code", code);
    put(out, "name", name);
    put(out, "field", field);
    put(out, "publisher", publisher);
    if (!documents.isEmpty()) {
      ArrayNode all = out.putArray("documents");
      documents.forEach(d -> all.addObject().put("id", "d" + all.size()).put("name", d));
    }
    if (!steps.isEmpty()) {
      ArrayNode all = out.putArray("steps");
      steps.forEach(s -> all.addObject().put("id", "s" + all.size()).put("description", s));
    }
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(out) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree is always writable", e);
    }
  }

  private static void put(ObjectNode out, String key, @Nullable String value) {
    if (value != null) {
      out.put(key, value);
    }
  }

  private static ObjectNode skeleton() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(NewFile.template("procedure.json"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the template is damaged", e);
    }
  }
}
