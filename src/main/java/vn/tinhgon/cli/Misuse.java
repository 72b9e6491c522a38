package vn.tinhgon.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tinhgon.model.Near;
import vn.tinhgon.model.Text;

/** What picocli finds wrong with a command line, said in both languages. */
final class Misuse {

  private Misuse() {}

  static Text of(ParameterException e) {
    Text text = say(e);
    return new Text("sai cách dùng: " + text.vi(), "wrong use: " + text.en());
  }

  private static Text say(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
      return new Text("thiếu " + names, "missing " + names);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Text(name + " chỉ được dùng một lần", name + " may be given only once");
    }
    ArgSpec arg = e.getArgSpec();
    String value = e.getValue();
    if (arg != null && value != null) {
      return invalid(arg, value);
    }
    return new Text(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
  }

  private static Text unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    boolean option = first.startsWith("-") && first.length() > 1;
    boolean none = command.getSubcommands().isEmpty();
    List<String> known = new ArrayList<>();
    if (option) {
      command.getCommandSpec().options().forEach(o -> known.addAll(Arrays.asList(o.names())));
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    String typed = option && first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
    Text near =
        Near.among(typed, known)
            .map(n -> new Text("; có phải “" + n + "”?", "; did you mean \"" + n + "\"?"))
            .orElse(new Text("", ""));
    Text what =
        option
            ? new Text("không có tùy chọn “" + typed + "”", "there is no option \"" + typed + "\"")
            : none
                ? new Text("thừa “" + first + "”", "\"" + first + "\" is too much")
                : new Text(
                    "không có lệnh “" + first + "”", "there is no command \"" + first + "\"");
    return new Text(what.vi() + near.vi(), what.en() + near.en());
  }

  private static Text invalid(ArgSpec arg, String value) {
    Text expected = expected(arg, value);
    return new Text(
        name(arg) + ": gặp “" + value + "”, cần " + expected.vi(),
        name(arg) + ": found \"" + value + "\", expected " + expected.en());
  }

  private static Text expected(ArgSpec arg, String value) {
    Class<?> type = arg.auxiliaryTypes().length > 0 ? arg.auxiliaryTypes()[0] : arg.type();
    if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> c.toString().toLowerCase(Locale.ROOT))
              .toList();
      String list = String.join(", ", names);
      return Near.among(value, names)
          .map(
              n ->
                  new Text(
                      "một trong " + list + "; có phải “" + n + "”?",
                      "one of " + list + "; did you mean \"" + n + "\"?"))
          .orElse(new Text("một trong " + list, "one of " + list));
    }
    if (type == java.time.LocalDate.class) {
      return new Text(
          "ngày có thật dạng NNNN-TT-NN (2026-07-01)", "a real date such as 2026-07-01");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return new Text("số nguyên", "a whole number");
    }
    return new Text(String.valueOf(arg.paramLabel()), String.valueOf(arg.paramLabel()));
  }

  private static String name(@Nullable ArgSpec arg) {
    if (arg instanceof OptionSpec option) {
      return option.longestName();
    }
    return arg == null ? "?" : arg.paramLabel();
  }
}
