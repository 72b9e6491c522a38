package vn.tinhgon.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code --lang}. */
final class LanguageOption {

  /** Languages of the product. */
  enum Language {
    VI,
    EN
  }

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Ngôn ngữ của báo cáo (language of the report).")
  Language language = Language.VI;

  Locale locale() {
    return language == Language.EN ? Locale.ENGLISH : Locale.ROOT;
  }
}
