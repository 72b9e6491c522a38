package vn.tinhgon.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found where their expression finds them, only faster. */
class WordingTest {

  private static final List<Folded> TEXTS =
      List.of(
          Folded.of(""),
          Folded.of("nộp"),
          Folded.of("Cá nhân nộp  01 (một) bộ hồ sơ; gửi bản chính, hoặc NỘP bản sao."),
          Folded.of("(nộp) 2nộp kiểm tra   hồ sơ: kiểm tra, kiểm kiểm tra tính hợp lệ"),
          Folded.of("- Hồ sơ; giấy tờ khác (nếu có)/ảnh 3x4 cm; v.v."),
          Folded.of("Ủy ban nhân dân xã; uỷ ban nhân dân; hoà giải 2 bộ  \n 15 ngày, 7 giờ"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          nộp (hồ sơ|đơn)              = nộp hồ sơ;nộp đơn
          (nộp|gửi)[^.;]{0,30} bản     = nộp;gửi
          ký (kết )?hợp đồng           = ký hợp đồng;ký kết hợp đồng
          bản phô ?tô                  = bản phô tô;bản phôtô
          a*b                          = a;b
          phải (có mặt|đến)(?! hạn)    = phải có mặt;phải đến
          \\(?theo mẫu                  = (theo mẫu;theo mẫu
          [/,] hay                     = / hay;, hay
          \\bảnh\\b                      = ảnh
          [a-z]x|y                     = ''
          .{0,9}x                      = ''
          ' hay |hoặc'                 = ' hay ;hoặc'
          x?                           = ''
          """)
  void heads(String regex, String heads) {
    assertEquals(heads.isEmpty() ? Set.of() : Set.of(heads.split(";")), Heads.of(regex), regex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nộp",
        "nộp( \\d+)?|gửi",
        "(nộp|gửi)[^.;]{0,30} (bản chính|bản sao)",
        "kiểm tra( hồ sơ| tính)?",
        "kiểm|kiểm tra hồ sơ",
        "((bộ|hồ) sơ|giấy (tờ|khác)|ảnh|kiểm|nộp|gửi|hoặc)( khác)?",
        "(?:nộp|(gửi|cá|kiểm|kiểm tra) (bản|nhân|tra|kiểm)|[()]nộp|x) ?",
        "^ *(cá nhân|-) (nộp|hồ sơ)|^nộp",
        "(\\d{1,3})( ?\\([^)]{1,20}\\))? (ngày|giờ|bộ)",
        "hoặc| hay |/",
        "[;\\n].{4,}|\\bảnh\\b|\\d bộ|v\\.v\\.?",
        "\\(?nếu có\\)?",
        "ủy ban nhân dân( xã)?\\b",
        "hòa giải|sơ[:;]?$"
      })
  void hitsAreThoseOfTheExpression(String regex) {
    Wording wording = Folded.pattern(regex);
    for (Folded text : TEXTS) {
      List<String> expected = new ArrayList<>();
      Matcher m = wording.matcher(text.text());
      while (m.find()) {
        expected.add(m.start() + ": " + m.group());
      }
      List<String> found = new ArrayList<>();
      Hits hits = text.hits(wording);
      while (hits.find()) {
        found.add(hits.start() + ": " + hits.group());
      }
      assertEquals(expected, found, "“" + regex + "” in “" + text.text() + "”");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nộp( \\d+)?|gửi",
        "bản (chính|sao)",
        "hồ sơ$",
        "^nộp|^ *hồ",
        "\\d{1,2} (bộ|ngày)",
        " hồ|/"
      })
  void aPartIsATextOfItsOwn(String regex) {
    Wording wording = Folded.pattern(regex);
    for (Folded text : TEXTS) {
      for (int from = 0; from <= text.length(); from++) {
        for (int to = from; to <= text.length(); to++) {
          Folded part = text.part(from, to);
          Matcher m = wording.matcher(text.text().substring(from, to));
          Hits hits = part.hits(wording);
          boolean found = m.find();
          assertEquals(found, hits.find(), "“" + regex + "” in “" + part.text() + "”");
          if (found) {
            assertEquals(m.start() + ": " + m.group(), hits.start() + ": " + hits.group());
          }
        }
      }
    }
  }

  @Test
  void wordingsMadeAfterATextWasLookedThroughAreFoundToo() {
    Folded text = Folded.of("nộp lệ phí");
    text.has(Folded.pattern("phí"));
    assertEquals("lệ", text.first(Folded.pattern("lệ")));
  }
}
