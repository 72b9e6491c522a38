package vn.tinhgon.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tinhgon.settings.Settings;

/** {@code --lang}. */
final class LanguageOption {

  /** Languages of the product. */
  enum Language {
    VI,
    EN;

    /** As people type it, and as a shell completes it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      description = "Ngôn ngữ của báo cáo; mặc định vi (language of the report).")
  @Nullable Language language;

  Locale locale() {
    return locale(Settings.NONE);
  }

  /** The language that was asked for, or else that of {@code settings}. */
  Locale locale(Settings settings) {
    boolean english =
        language == null ? "en".equals(settings.text("lang")) : language == Language.EN;
    return english ? Locale.ENGLISH : Locale.ROOT;
  }

  /** The language that {@code args} ask for, however wrong the rest of them is. */
  static Locale asked(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      boolean named = args.get(i).equals("--lang") && i + 1 < args.size();
      if ("en".equalsIgnoreCase(named ? args.get(i + 1) : "")
          || args.get(i).equalsIgnoreCase("--lang=en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.ROOT;
  }
}
