package vn.tinhgon.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Step.Presence;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** What is read of the text that tells the steps. */
class StepsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Understanding UNDERSTANDING =
      new Understanding(RuleBook.bundled().catalogue().kinds());

  /** Each step begins behind a bar; what stands before the first is part of none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "|Bước 1: Nộp hồ sơ.\n|Bước 2: Kiểm tra; đủ thì thực hiện tiếp Bước 3.\n|Bước 3: Trả kết quả.",
        "Trình tự như sau: |Bước 1. Nộp hồ sơ. |Bước 2. Trả kết quả theo\nBước 1 điểm a khoản này.",
        "|Bước một: Nộp hồ sơ.\n|Bước hai: Nhận kết quả.",
        "|a)\nBước 1: Nộp hồ sơ.\n|b)\nBước 2: Nhận kết quả.",
        "|a) Nộp hồ sơ\n|b) Giải quyết",
        "|a) Nộp hồ sơ TTHC:\n- Chủ tàu nộp hồ sơ.\n- Nộp trực tiếp.\n|b) Giải quyết TTHC:\n- Cục kiểm tra.\n- Cục trả kết quả.",
        "|- Công dân nộp hồ sơ.\n+ Trực tiếp.\n+ Trực tuyến.\n|- Sở cấp thẻ.\nSở trả thẻ.",
        "|1. Công dân nộp hồ sơ.\n1.1. Tại sở.\n1.2. Tại xã.\n|2. Sở cấp thẻ.",
        "|Công dân gửi đơn đến sở.\n|- Sở kiểm tra hồ sơ.\n|- Sở cấp thẻ.",
        "|- Công dân nộp hồ sơ.\n|- Sở cấp thẻ.\n* Lưu ý:\n- Công dân nộp bản sao.",
        "|Doanh nghiệp nộp hồ sơ đến Sở Công Thương.\n|Trong thời hạn 05 ngày, Sở Công Thương cấp giấy phép.\nTrường hợp từ chối, Sở Công Thương trả lời bằng văn bản.\n|Doanh nghiệp nhận giấy phép.",
        "|Doanh nghiệp nộp hồ sơ đến Sở Công Thương. |Trong thời hạn 05 ngày, Sở Công Thương cấp giấy phép.",
        "Công ty có thể được sáp nhập.\n|Công ty nộp hồ sơ đến Bộ Tài chính.\n|Bộ Tài chính xem xét hồ sơ, cấp giấy phép.",
      })
  void aTextIsSplitIntoItsSteps(String marked) {
    List<String> steps = Arrays.stream(marked.split("\\|", -1)).skip(1).map(String::strip).toList();
    String text = marked.replace("|", "");
    assertEquals(steps, steps(text).stream().map(Step::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nộp hồ sơ đến sở.",
        "Bước 1: Nộp hồ sơ tại sở, xem Bước 1 của thủ tục khác.",
      })
  void aTextOfOneStepIsLeftWhole(String text) {
    assertEquals(List.of(text), steps(text).stream().map(Step::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bước 3: Nộp hồ sơ.             | 3
          b) Bước 3. Nộp hồ sơ.          | 3
          đ) BƯỚC 03: Nộp hồ sơ.         | 3
          1.2.3. Bước 3: Nộp hồ sơ.      | 3
          '- Bước 3: Nộp hồ sơ.'         | 3
          Bước3: Nộp hồ sơ.              | 3
          Nộp hồ sơ như Bước 3.          | 7
          3. Nộp hồ sơ.                  | 7
          """)
  void aStepHasTheNumberThatItPrints(String text, int number) {
    Step first = steps("Bước 1: Nộp hồ sơ.\nBước 2: Trả kết quả.").get(0);
    Step step =
        new Step(
            first.procedure(),
            first.at(),
            6,
            "s7",
            text,
            first.caseId(),
            null,
            null,
            first.actions(),
            null,
            null,
            null,
            null,
            first.presence(),
            null,
            null,
            List.of(),
            null);
    assertEquals(number, step.number());
  }

  @Test
  void aStepWhoseActorTheFileStatesIsLeftWhole() {
    ObjectNode stated = JSON.createObjectNode();
    stated.put("id", "s").put("actor", "agency").put("description", "a) Tiếp nhận\nb) Trả");
    assertEquals(1, read(List.of(stated)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bước 1: Nộp trực tiếp.\nBước 2: Nhận.\nBước 1: Nộp trực tuyến.\nBước 2: Nhận.",
        "1. Đối với cấp mới:\n- Công dân nộp đơn.\n- Sở cấp thẻ.\n2. Đối với cấp lại:\n- Công dân nộp đơn.\n- Sở cấp thẻ.",
        "* Trường hợp đăng ký trực tiếp: Công dân nộp hồ sơ.\nSau khi nhận hồ sơ, sở cấp thẻ.\n* Trường hợp đăng ký qua mạng: Công dân gửi hồ sơ.\nSau khi nhận hồ sơ, sở cấp thẻ.",
      })
  void casesAndChannelsAreBranches(String text) {
    assertEquals(
        List.of("", "", "#1", "#1"), steps(text).stream().map(Step::caseId).toList(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổ chức, cá nhân nộp hồ sơ đến Sở Y tế.                                          | applicant
          Nộp hồ sơ theo quy định.                                                         | applicant
          Nộp lệ phí vào tài khoản của cơ quan.                                            | applicant
          Trong thời hạn 30 ngày kể từ ngày nhận được thông báo, doanh nghiệp bổ sung.     | applicant
          Căn cứ ngày hẹn trên giấy biên nhận, người nộp đến nhận kết quả.                 | applicant
          Bộ phận Một cửa tiếp nhận hồ sơ, cấp giấy hẹn.                                   | one-stop
          Cán bộ tiếp nhận hồ sơ kiểm tra và chuyển hồ sơ.                                 | one-stop
          UBND tỉnh (Bộ phận một cửa) tiếp nhận hồ sơ.                                     | one-stop
          Cơ quan tiếp nhận hồ sơ thẩm định, trình cấp trên.                               | agency
          Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ của tổ chức, Sở Y tế thẩm định.     | agency
          Trường hợp doanh nghiệp nộp thiếu, Chi cục Thuế yêu cầu bổ sung.                 | agency
          Thẩm định hồ sơ và cấp giấy phép.                                                | agency
          Ký duyệt kết quả.                                                                | agency
          Doanh nghiệp nhận được giấy tiếp nhận hồ sơ.                                     | agency
          Chủ tịch UBND cấp tỉnh xem xét, ký quyết định.                                   | leader
          Giám đốc Sở Y tế phê duyệt.                                                      | leader
          Cơ quan được lấy ý kiến có trách nhiệm trả lời bằng văn bản.                     | coordinating
          Các sở, ban, ngành có liên quan gửi ý kiến.                                      | coordinating
          Trong 05 ngày kể từ ngày nhận được văn bản đề nghị, Sở Công an có văn bản trả lời. | coordinating
          Niêm yết công khai.                                                              | unclear
          Người phiên dịch phải ký vào từng trang.                                         | unclear
          b) Giải quyết TTHC: Chủ xe đưa xe đến. Cơ sở đăng kiểm kiểm tra.                 | agency
          Bước 3: Thẩm định thực tế: Cơ sở nuôi trồng chuẩn bị tài liệu.                   | agency
          """)
  void whoActs(String text, String actor) {
    Actor read = step(text).actor();
    assertEquals(actor, read == null ? "unclear" : word(read), text);
  }

  @Test
  void whoeverADossierIsHandedToIsNoApplicantLater() {
    List<Step> steps =
        steps(
            "Bước 1: Chủ xe nộp hồ sơ đến cơ sở đăng kiểm.\nBước 2: Cơ sở đăng kiểm xem và trả xe.");
    assertEquals(Actor.AGENCY, steps.get(1).actor());
    List<Step> sale =
        steps("Bước 1: Người mua nộp đơn tại chủ đầu tư dự án.\nBước 2: Chủ đầu tư lập danh sách.");
    assertNull(sale.get(1).actor());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Y tế cấp giấy phép.                                    | 5 working-day  | -
          Sở Y tế cấp giấy phép chậm nhất 15 (mười lăm) ngày kể từ ngày nhận hồ sơ.                                           | 15 day         | -
          Trong thời hạn hai mươi lăm ngày, Sở Y tế cấp giấy phép.                                                            | 25 day         | -
          Trong thời hạn tối đa 0,5 ngày làm việc, Sở Y tế trả kết quả.                                                       | 0.5 working-day | -
          Bộ phận một cửa tiếp nhận hồ sơ trong thời hạn 15 phút.                                                             | 0.25 hour      | -
          Thời hạn giải quyết của Sở Y tế không quá 08 giờ làm việc.                                                          | 8 working-hour | -
          Sở Y tế giải quyết ngay trong ngày tiếp nhận hồ sơ.                                                                 | 1 day          | -
          Trong thời hạn 2 tuần, Sở Y tế trả lời.                                                                             | 14 day         | -
          Chậm nhất là ngày thứ 10 kể từ ngày phát sinh, người nộp thuế gửi hồ sơ.                                            | -              | 10 day
          Trong thời hạn 30 ngày kể từ ngày cấp giấy phép, doanh nghiệp phải công bố.                                         | -              | 30 day
          Trong thời hạn 03 ngày nếu hồ sơ chưa đầy đủ, Sở Y tế yêu cầu bổ sung. Trong thời hạn 20 ngày, Sở Y tế cấp giấy phép. | 20 day         | -
          Sở Y tế yêu cầu doanh nghiệp bổ sung hồ sơ trong thời hạn 60 ngày.                                                  | -              | 60 day
          Sở Y tế gửi xin ý kiến. Trong thời hạn 07 ngày, cơ quan được lấy ý kiến có văn bản trả lời.                         | -              | -
          Cơ quan được lấy ý kiến trả lời trong thời hạn 07 ngày kể từ ngày nhận được văn bản.                                | 7 day          | -
          Sở Y tế cấp giấy phép có hiệu lực không quá 60 ngày.                                                                | -              | -
          Doanh nghiệp nộp hồ sơ ít nhất 30 ngày trước ngày hết hạn.                                                          | -              | -
          Sở Y tế gia hạn không quá 15 ngày.                                                                                  | -              | -
          Quá 30 ngày mà doanh nghiệp không nộp, Sở Y tế trả lại hồ sơ.                                                       | -              | -
          Chậm nhất ngày 20 của tháng sau, Sở Y tế công khai danh sách.                                                       | -              | -
          """)
  void byWhen(String text, String agency, String applicant) {
    Step step = step(text);
    assertEquals(agency, words(step.agencyDeadline()), text);
    assertEquals(applicant, words(step.applicantDeadline()), text);
  }

  @Test
  void aDeadlineThatIsReadQuotesItsClauseAndIsNotStated() {
    Step step = step("Trong thời hạn 05 ngày, Sở Y tế cấp giấy phép; không cấp thì trả lời.");
    assertNull(step.statedDeadline());
    assertEquals("Trong thời hạn 05 ngày, Sở Y tế cấp giấy phép", step.agencyDeadlineWords());
    assertEquals(1, step.evidence().size());
  }

  @Test
  void aDeadlineThatTheFileStatesIsKept() {
    ObjectNode stated = JSON.createObjectNode();
    stated.put("id", "s").put("description", "Trong thời hạn 05 ngày, Sở Y tế cấp giấy phép.");
    stated.putObject("deadline").put("amount", 3).put("timeUnit", "working-day");
    Step step = read(List.of(stated)).get(0);
    assertEquals("3 working-day", words(step.agencyDeadline()));
    assertNotNull(step.statedDeadline());
    assertNull(step.agencyDeadlineWords());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Doanh nghiệp chuẩn bị hồ sơ.                                                         | prepare
          Doanh nghiệp lập hồ sơ và nộp lệ phí.                                                | pay prepare submit
          Bộ phận một cửa tiếp nhận, kiểm tra hồ sơ, chuyển hồ sơ cho Sở Y tế.                 | check receive transfer
          Cơ quan tiếp nhận hồ sơ thẩm định.                                                   | appraise
          Trong 05 ngày kể từ ngày nhận hồ sơ, Sở Y tế cấp giấy phép.                          | decide
          Sở Y tế lấy ý kiến, kiểm tra thực tế tại cơ sở.                                      | consult inspect-site
          Sở Y tế trình Chủ tịch UBND tỉnh quyết định.                                         | sign-off
          UBND tỉnh quyết định; trường hợp từ chối phải nêu rõ lý do.                          | decide notify
          Trường hợp hồ sơ chưa hợp lệ, Sở Y tế thông báo để doanh nghiệp bổ sung hồ sơ.       | check supplement
          Sở Y tế niêm yết danh sách và trả kết quả.                                           | publish return-result
          Sở Y tế thành lập hội đồng thẩm định.                                                | appraise council
          Cơ quan được lấy ý kiến trả lời bằng văn bản.                                        | consult
          Công an thu nhận vân tay của người đề nghị.                                          | interview-or-presence
          Sở Y tế lưu hồ sơ.                                                                   | archive
          """)
  void whatIsDone(String text, String actions) {
    TreeSet<String> read =
        step(text).actions().stream()
            .map(StepsTest::word)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(actions, String.join(" ", read), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Người yêu cầu phải có mặt tại trụ sở.                                  | REQUIRED
          Công dân phải ký trước mặt người thực hiện chứng thực.                 | REQUIRED
          Công dân nộp hồ sơ trực tiếp hoặc qua bưu chính.                       | POSSIBLE
          Người đề nghị phải đến trực tiếp hoặc ủy quyền.                        | POSSIBLE
          Công dân nộp hồ sơ đến Sở Y tế.                                        | UNSTATED
          Công dân chuẩn bị hồ sơ.                                               | NO
          Công dân nộp hồ sơ trực tuyến.                                         | NO
          Sở Y tế thẩm định hồ sơ, cấp giấy phép.                                | NO
          Sở Y tế thông báo trực tiếp cho công dân.                              | NO
          Sở Y tế trả kết quả cho công dân.                                      | UNSTATED
          """)
  void whetherTheApplicantComes(String text, Presence presence) {
    assertEquals(presence, step(text).presence(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Nông nghiệp và Môi trường thẩm định hồ sơ.                           | Sở Nông nghiệp và Môi trường
          Sở Y tế và Sở Xây dựng thẩm định hồ sơ.                                 | Sở Y tế
          Trong 05 ngày, cơ quan Công an cấp xã xem xét, cấp giấy.                | Công an cấp xã
          Chủ tịch Ủy ban nhân dân cấp tỉnh ký quyết định.                        | Chủ tịch Ủy ban nhân dân cấp tỉnh
          Cơ quan thụ lý gửi hồ sơ đến Bộ Tài chính.                              | -
          Công dân gửi hồ sơ đến Sở Y tế.                                         | -
          """)
  void whichAgencyActs(String text, String agency) {
    String read = step(text).agency();
    assertEquals(agency, read == null ? "-" : read, text);
  }

  private static Step step(String text) {
    List<Step> steps = read(List.of(node("s", text), node("t", "Nộp hồ sơ.")));
    return steps.get(0);
  }

  private static List<Step> steps(String text) {
    return read(List.of(node("s", text)));
  }

  private static ObjectNode node(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("description", text);
  }

  private static List<Step> read(List<ObjectNode> steps) {
    ObjectNode procedure = JSON.createObjectNode().put("code", "1").put("name", "x");
    procedure.putArray("steps").addAll(steps);
    try {
      byte[] file = JSON.writeValueAsBytes(procedure);
      return UNDERSTANDING
          .complete(Objects.requireNonNull(new ProcedureReader().read("f", file).procedure()))
          .steps();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(@Nullable Deadline deadline) {
    return deadline == null
        ? "-"
        : deadline.amount().stripTrailingZeros().toPlainString() + " " + word(deadline.timeUnit());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
