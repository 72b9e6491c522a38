package vn.tinhgon.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Blocker;
import vn.tinhgon.model.Blocker.Type;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Step;

/** What in the words of a procedure keeps it from being done online from end to end. */
final class Blockers {

  private static final Map<Wording, Type> ANYWHERE = new LinkedHashMap<>();
  private static final Map<Wording, Type> IN_DOCUMENTS = new LinkedHashMap<>();
  private static final Map<Wording, Type> IN_NAME = new LinkedHashMap<>();
  private static final Map<Wording, Type> IN_STEPS =
      Map.of(
          Folded.pattern("(nộp|gửi|mang|trả lại)[^.;]{0,30} (bản chính|bản gốc)"),
          Type.ORIGINAL_SURRENDERED);
  private static final Map<Wording, Type> IN_FIELD =
      Map.of(Folded.pattern("quốc phòng|an ninh quốc gia|cơ yếu"), Type.SECURITY);

  static {
    IN_NAME.put(
        Folded.pattern(
            "vũ khí|vật liệu nổ|tiền chất thuốc nổ|công an nhân dân|công an trong|quân đội|quốc phòng|bí mật nhà nước|tài liệu mật|an ninh quốc gia|an ninh tổ quốc|cơ yếu|cảnh vệ"),
        Type.SECURITY);
    IN_NAME.put(Folded.pattern("khiếu nại|tố cáo"), Type.COMPLAINT);
    IN_NAME.put(Folded.pattern("lưu động"), Type.MOBILE);
    IN_NAME.put(Folded.pattern("bằng (phiếu|bản giấy|giấy)"), Type.PAPER_VARIANT);
    ANYWHERE.put(
        Folded.pattern(
            "trực tiếp xin lỗi|mở hồ sơ đăng ký|chấm điểm|tuyển chọn|cơ quan tiến hành tố tụng|ký (kết )?hợp đồng|dự toán (chi )?ngân sách|gồm các nội dung sau"),
        Type.NO_SERVICE);
    IN_NAME.put(
        Folded.pattern("(thu hồi|nộp lại|trả lại) (thẻ|giấy|chứng chỉ|bằng)|đổi [^,;]{4,80} sang "),
        Type.ORIGINAL_SURRENDERED);
    ANYWHERE.put(
        Folded.pattern(
            "trong (lực lượng )?công an nhân dân|hạ sĩ quan|chiến sĩ|quân nhân|trong quân đội"),
        Type.SECURITY);
    IN_NAME.put(Folded.pattern("dự thi|sát hạch|kiểm tra kết quả"), Type.PRESENCE);
    ANYWHERE.put(
        Folded.pattern(
            "phải có mặt|có mặt (tại|để|khi)|vân tay|sinh trắc|mống mắt|phỏng vấn|sát hạch|dự thi|kỳ thi|kiểm tra sát hạch|ký( tên)? vào sổ|ký vào giấy chứng nhận|trực tiếp nhận|lễ trao|trước mặt|tuyên thệ|người làm chứng|cùng ký|ký( tên)?( vào)? biên bản|cử (người )?(đại diện|cán bộ)[^.;]{0,30}tham gia|trao tặng|trao (bằng|giấy khen|thưởng)|đến (công an|cơ quan|trụ sở) [^.;]{0,60}(đề nghị|làm thủ tục|nộp)|xuất trình bản (chính|gốc)|xuất trình \\(bản chính\\)|giao tài sản|đến trực tiếp [^.;]{0,60}để|biên bản (bàn )?giao|khám (sức khỏe|giám định)|giám định y khoa"),
        Type.PRESENCE);
    ANYWHERE.put(
        Folded.pattern(
            "(kiểm tra|thẩm định|đánh giá|xác minh|khảo sát|giám định|nghiệm thu|kiểm định|đo đạc)[^.;,]{0,25} (thực tế|thực địa|hiện trường|tại cơ sở|tại chỗ|tại địa điểm|tại nơi|tại doanh nghiệp|tại trụ sở)|đoàn (kiểm tra|thẩm định|đánh giá)|lấy mẫu|(kiểm tra|đánh giá|giám sát|thẩm định)[^.;,]{0,60} (trên tàu|tại tàu|trên phương tiện|tại cảng|tại kho)|(kiểm tra|đánh giá|khảo sát|xác minh) (thực trạng|hiện trạng)|thực hiện kiểm kê|kế hoạch kiểm tra|(thời gian|đợt) kiểm tra|(kiểm tra|khảo sát)(?! (tính|hồ sơ|thành phần|nội dung|sự))[^.;,]{0,40} tại (cảng|kho|nhà|cửa khẩu|đơn vị|tàu|hiện trường|xưởng|công trình|khu|vùng|trang trại|bến|sân bay|phòng|văn phòng|trường)|kết quả kiểm tra (đáp ứng|đạt)|kiểm tra việc đáp ứng|phúc tra|họp dân|thu thập thông tin"),
        Type.SITE);
    ANYWHERE.put(
        Folded.pattern(
            "mẫu vật|mẫu sản phẩm|mẫu thử|hiện vật|phương tiện đến|đưa (xe|phương tiện|tàu)|xuất trình (xe|phương tiện)"),
        Type.SAMPLE);
    IN_DOCUMENTS.put(
        Folded.pattern(
            "(nộp lại|thu hồi|thu lại|trả lại|hoàn trả)[^.;]{0,30} (giấy|thẻ|sổ|chứng chỉ|bản chính|bản gốc)|(bản gốc|bản chính)[^.;]{0,25}(giấy phép|giấy chứng nhận|chứng chỉ|thẻ|sổ)[^.;]{0,40}(đã( được)? cấp|cũ|bị hỏng|hư hỏng|hết hạn)?"),
        Type.ORIGINAL_SURRENDERED);
    IN_DOCUMENTS.put(
        Folded.pattern(
            "(giấy phép|giấy chứng nhận|chứng chỉ|thẻ|sổ) [^.;]{0,60}\\(?(bản chính|bản gốc)"),
        Type.ORIGINAL_SURRENDERED);
    IN_DOCUMENTS.put(
        Folded.pattern(
            "giáp lai|điểm chỉ|sao y|đóng dấu|bản giấy|đĩa cd|ký tay|chữ ký tươi|ký tươi"),
        Type.WET_INK);
  }

  private static final Wording RENEWAL = Folded.pattern("cấp lại|cấp đổi|gia hạn|đổi |điều chỉnh");
  private static final Wording OLD_PAPER =
      Folded.pattern(
          "^[^\\p{L}]*(thẻ|giấy phép|giấy chứng nhận|chứng chỉ|sổ) .{0,200}(đang sử dụng|cũ|hỏng|đã được cấp|đã cấp)");

  private Blockers() {}

  /**
   * The obstacles of {@code procedure}.
   *
   * @param introduction what its text of steps says before the first one; empty where nothing
   */
  static List<Blocker> of(Procedure procedure, String introduction) {
    List<Blocker> found = new ArrayList<>();
    Folded name = Folded.of(procedure.name());
    boolean renewal = name.has(RENEWAL);
    look(IN_NAME, procedure, procedure.at(), name, found);
    if (procedure.field() != null) {
      look(IN_FIELD, procedure, procedure.at(), Folded.of(procedure.field()), found);
    }
    if (!introduction.isEmpty()) {
      String at = procedure.steps().get(0).at();
      look(ANYWHERE, procedure, at, Folded.of(introduction), found);
    }
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      look(IN_STEPS, procedure, step.at(), text, found);
      if (step.presence() == Step.Presence.REQUIRED) {
        String words = step.presenceWords() == null ? step.text() : step.presenceWords();
        found.add(new Blocker(procedure.key(), step.at(), Type.PRESENCE, words));
      }
      if (step.actions().contains(Step.Action.INSPECT_SITE)) {
        found.add(new Blocker(procedure.key(), step.at(), Type.SITE, step.text()));
      }
      look(ANYWHERE, procedure, step.at(), text, found);
    }
    procedure.cases().forEach(c -> look(ANYWHERE, procedure, c.at(), Folded.of(c.name()), found));
    for (Channel channel : procedure.channels()) {
      look(ANYWHERE, procedure, channel.at(), Folded.of(channel.note()), found);
    }
    for (Document document : procedure.documents()) {
      Folded text = Folded.of(document.name());
      look(ANYWHERE, procedure, document.at(), text, found);
      if (document.getDocument()) {
        look(IN_DOCUMENTS, procedure, document.at(), text, found);
      }
      if (document.certifiedOnly() || CopyForms.row(text).onlyAttested()) {
        found.add(
            new Blocker(procedure.key(), document.at(), Type.CERTIFIED_PAPER, document.name()));
      }
      boolean original = document.originals() == null || document.originals() > 0;
      if (renewal && original && text.has(OLD_PAPER)) {
        found.add(
            new Blocker(
                procedure.key(), document.at(), Type.ORIGINAL_SURRENDERED, document.name()));
      }
    }
    return List.copyOf(found);
  }

  private static void look(
      Map<Wording, Type> wordings,
      Procedure procedure,
      String at,
      Folded text,
      List<Blocker> found) {
    wordings.forEach(
        (wording, type) -> {
          Hits m = text.hits(wording);
          if (m.find() && !text.negated(m.start())) {
            found.add(new Blocker(procedure.key(), at, type, text.clause(m.start(), m.end())));
          }
        });
  }
}
