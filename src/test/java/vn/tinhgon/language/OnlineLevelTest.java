package vn.tinhgon.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhgon.model.Json;
import vn.tinhgon.model.OnlineLevel;
import vn.tinhgon.model.OnlineLevel.Possible;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.procedures.ProcedureReader;
import vn.tinhgon.rules.engine.RuleBook;

/** What is read of the words about going online. */
class OnlineLevelTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Understanding UNDERSTANDING =
      new Understanding(RuleBook.bundled().catalogue().kinds());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở tổ chức kiểm tra thực tế tại cơ sở, cấp giấy phép.|always",
        "Trường hợp hồ sơ đầy đủ, Sở tổ chức kiểm tra thực địa.|always",
        "Sở thành lập đoàn thẩm định.|always",
        "Cơ quan kiểm dịch kiểm tra lâm sàng động vật.|always",
        "Nếu cần thiết thì kiểm tra thực tế hiện trường.|sometimes",
        "Sở thẩm định hồ sơ, kiểm tra thực tế (nếu cần).|sometimes",
        "Trường hợp lô hàng phải kiểm tra thực tế hàng hóa, Hải quan mở niêm phong.|sometimes",
        "Đối với cấp mới, Sở kiểm tra thực tế cơ sở.|sometimes",
        "Sở kiểm tra hồ sơ theo quy định tại khoản 3 Điều 11.|no",
        "Sở không kiểm tra thực tế.|no",
        "Hải quan thông quan đối với lô hàng miễn kiểm tra thực tế.|no",
      })
  void inspectionOnSite(String step, String expected) {
    assertEquals(expected, Json.name(level(step).siteInspection()), step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Người yêu cầu ký trước mặt người thực hiện chứng thực.|always",
        "Hai bên nam, nữ phải có mặt.|always",
        "Cán bộ thu nhận vân tay, chụp ảnh khuôn mặt của công dân.|always",
        "Sở tổ chức sát hạch và cấp chứng chỉ.|always",
        "Khi chủ xe đưa xe đến thì cơ sở đăng kiểm thực hiện kiểm định.|always",
        "Đơn vị ký kết hợp đồng thuê nhà với người thuê.|sometimes",
        "Công dân nộp hồ sơ trực tiếp hoặc trực tuyến.|no",
        "Trung tâm sát hạch nộp hồ sơ.|no",
        "Cục cấp giấy cho tổ chức thiết kế tàu bay.|no",
        "Cá nhân cấp lại chứng chỉ thì không yêu cầu sát hạch.|no",
        "Thành viên hội đồng phải có mặt tại phiên họp.|no",
      })
  void presence(String step, String expected) {
    assertEquals(expected, Json.name(level(step).presenceRequired()), step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bản chính Giấy phép thành lập|original-surrendered",
        "Giấy chứng nhận quyền sử dụng đất (bản gốc)|original-surrendered",
        "Bản chính văn bản đề nghị|",
        "Bản chính hoặc bản sao điện tử Hợp đồng|",
        "Đơn đề nghị và nộp lại Giấy chứng nhận đã cấp|original-surrendered",
        "Bản chà số khung, số động cơ của xe|sample",
        "Phiếu đăng ký có dán ảnh và đóng dấu giáp lai|wet-ink",
        "Bản sao có chứng thực chứng chỉ|certified-paper",
      })
  void documents(String row, String expected) {
    ObjectNode procedure = procedure("Sở kiểm tra hồ sơ, trả kết quả.");
    procedure.putArray("documents").addObject().put("id", "d").put("name", row);
    TreeSet<String> types = new TreeSet<>();
    level(procedure).blockers().forEach(b -> types.add(Json.name(b.type())));
    assertEquals(expected == null ? "" : expected, String.join(",", types), row);
  }

  @Test
  void theVocabularyIsThatOfTheDay() {
    ObjectNode procedure = procedure("Sở kiểm tra hồ sơ, trả kết quả.");
    procedure.putObject("onlineService").put("legacyLevel", 3);
    OnlineLevel level = level(procedure);
    LocalDate last = OnlineLevel.EXTENTS_SINCE.minusDays(1);
    assertEquals("level-3", level.now(last));
    assertEquals("level-4", level.reachable(last));
    assertEquals("mức độ 3", level.nowWords(last).vi());
    assertEquals("partial", level.now(OnlineLevel.EXTENTS_SINCE));
    assertEquals("full", level.reachable(OnlineLevel.EXTENTS_SINCE));
    assertEquals("partly online", level.nowWords(OnlineLevel.EXTENTS_SINCE).in(Locale.ENGLISH));
  }

  @Test
  void whatIsOfferedIsUnknownUnlessStatedOrPlain() {
    ObjectNode online = procedure("Sở kiểm tra hồ sơ, trả kết quả.");
    online.putArray("channels").addObject().put("method", "online");
    assertNull(level(online).extent());
    ObjectNode offline = procedure("Sở kiểm tra hồ sơ, trả kết quả.");
    offline.putArray("channels").addObject().put("method", "post");
    assertEquals("none", level(offline).now(OnlineLevel.EXTENTS_SINCE));
  }

  @Test
  void lawfulObstaclesBarAndOthersOnlyRaiseDoubt() {
    assertEquals(Possible.NO, level("Sở kiểm tra thực địa.").fullOnlinePossible());
    OnlineLevel doubtful = level("Sở thu lại giấy phép đã cấp và cấp giấy phép mới.");
    assertEquals(Possible.UNSURE, doubtful.fullOnlinePossible());
    assertEquals("full", Json.name(doubtful.reachable()));
    assertEquals("partial", Json.name(level("Sở kiểm tra thực địa.").reachable()));
  }

  private static OnlineLevel level(String step) {
    return level(procedure(step));
  }

  private static ObjectNode procedure(String step) {
    ObjectNode procedure = JSON.createObjectNode();
    procedure.put("code", "1").put("name", "Cấp giấy phép");
    procedure.putArray("steps").addObject().put("id", "s").put("description", step);
    return procedure;
  }

  private static OnlineLevel level(ObjectNode json) {
    try {
      Procedure procedure =
          new ProcedureReader().read("p.json", JSON.writeValueAsBytes(json)).procedure();
      assertNotNull(procedure);
      OnlineLevel level = UNDERSTANDING.complete(procedure).onlineLevel();
      assertNotNull(level);
      return level;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
