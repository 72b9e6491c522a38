package vn.tinhgon.language.online;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Case;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Reservation;
import vn.tinhgon.model.Reservation.Type;
import vn.tinhgon.model.Step;

/** What in the words of a procedure sets it apart from the ordinary run of services. */
public final class Reservations {

  private static final Map<Wording, Type> IN_NAME = new LinkedHashMap<>();
  private static final Map<Wording, Type> ANYWHERE = new LinkedHashMap<>();
  private static final Wording FIELD = Folded.pattern("quốc phòng|an ninh quốc gia|cơ yếu");

  /** Where a paper is replaced or given up, the one in force may have to be handed in. */
  private static final Wording ENDS =
      Folded.pattern("cấp lại|cấp đổi|gia hạn|đổi |điều chỉnh|giải thể|chấm dứt|thu hồi|trả lại");

  private static final Wording OLD_PAPER =
      Folded.pattern("^[^\\p{L}]*(giấy (phép|chứng nhận|đăng ký)|thẻ|chứng chỉ|sổ|bằng)\\b");

  static {
    IN_NAME.put(Folded.pattern("đổi [^,;]{4,80} sang "), Type.DOUBT);
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
    ANYWHERE.put(
        Folded.pattern(
            "trong (lực lượng )?công an nhân dân|hạ sĩ quan|chiến sĩ|quân nhân|trong quân đội"),
        Type.SECURITY);
    ANYWHERE.put(
        Folded.pattern(
            "xuất trình,? \\(?bản (chính|gốc)|phải nộp \\(?bản (chính|gốc)|tổ chức (việc )?(kiểm tra|đánh giá|tập huấn)(?! (hồ sơ|tính|nội dung))|kiểm tra việc đáp ứng|kết quả (kiểm tra|đánh giá) (đạt|đáp ứng)|trực tiếp (nhận|nộp)|biên bản (bàn )?giao|trao (tặng|bằng|giấy khen|thưởng)|giám định y khoa|người làm chứng|sát hạch|phỏng vấn|vân tay|đại diện[^.;]{0,30} tham gia|thực hiện kiểm kê|(đợt|thời gian) kiểm tra|niêm phong|bốc thăm|đấu giá|(hồ sơ|nộp)[^.;]{0,20} bản giấy|hồ sơ giấy|đĩa cd|thẻ nhớ|đến (công an|cơ quan|trụ sở) [^.;]{0,60}(đề nghị|làm thủ tục)"),
        Type.DOUBT);
  }

  private Reservations() {}

  /**
   * The reservations about {@code procedure}.
   *
   * @param introduction what its text of steps says before the first one; empty where nothing
   */
  static List<Reservation> of(Procedure procedure, String introduction) {
    List<Reservation> found = new ArrayList<>();
    look(IN_NAME, procedure, procedure.at(), procedure.name(), found);
    if (procedure.field() != null) {
      look(Map.of(FIELD, Type.SECURITY), procedure, procedure.at(), procedure.field(), found);
    }
    if (!introduction.isEmpty()) {
      look(ANYWHERE, procedure, procedure.steps().get(0).at(), introduction, found);
    }
    for (Step step : procedure.steps()) {
      look(ANYWHERE, procedure, step.at(), step.text(), found);
    }
    for (Case c : procedure.cases()) {
      look(ANYWHERE, procedure, c.at(), c.name(), found);
    }
    for (Channel channel : procedure.channels()) {
      look(ANYWHERE, procedure, channel.at(), channel.note(), found);
    }
    boolean ends = Folded.of(procedure.name()).has(ENDS);
    for (Document document : procedure.documents()) {
      look(ANYWHERE, procedure, document.at(), document.name(), found);
      if (ends && oldPaper(document)) {
        found.add(new Reservation(procedure.key(), document.at(), Type.DOUBT, document.name()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean oldPaper(Document document) {
    boolean original = document.originals() == null || document.originals() > 0;
    return document.getDocument() && original && Folded.of(document.name()).has(OLD_PAPER);
  }

  private static void look(
      Map<Wording, Type> wordings,
      Procedure procedure,
      String at,
      String words,
      List<Reservation> found) {
    Folded text = Folded.of(words);
    wordings.forEach(
        (wording, type) -> {
          Hits m = text.hits(wording);
          if (m.find() && !text.negated(m.start())) {
            found.add(
                new Reservation(
                    procedure.key(), at, type, Occasions.quote(text, m.start(), m.end())));
          }
        });
  }
}
