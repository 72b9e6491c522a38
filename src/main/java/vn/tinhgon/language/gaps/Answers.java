package vn.tinhgon.language.gaps;

import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.language.text.Clauses;
import vn.tinhgon.language.text.Folded;
import vn.tinhgon.language.text.Hits;
import vn.tinhgon.language.text.Wording;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Result;
import vn.tinhgon.model.Step;
import vn.tinhgon.model.Step.Actor;
import vn.tinhgon.model.Unclear;
import vn.tinhgon.model.Unclear.Gap;

/** How applicants hear of their dossier: receipt, supplements, refusal. */
public final class Answers {

  private static final Wording REFUSES =
      Folded.pattern(
          "từ chối (việc )?(cấp|giải quyết|chấp thuận|đăng ký|phê duyệt|công nhận|gia hạn|xác nhận)|(trường hợp|nếu)[^.;:]{0,60} (không|chưa) (cấp|đồng ý|chấp thuận|phê duyệt|công nhận|đủ điều kiện|đáp ứng|được cấp|gia hạn)[^.;]{0,160} (thông báo|trả lời|có (văn bản|công văn))|(thông báo|trả lời)[^.;]{0,80} (trường hợp|nếu)[^.;]{0,30} (không|chưa) (cấp|đồng ý|chấp thuận|phê duyệt|đủ điều kiện)");
  private static final Wording NO_REFUSAL =
      Folded.pattern(
          "bổ sung|hoàn thiện|hoàn chỉnh|khắc phục|phiếu từ chối|mẫu (số|ct)|không từ chối|căn cứ từ chối|cho (trung tâm|bpmc|bộ phận)|tiếp nhận");
  private static final Wording REASONS =
      Folded.pattern("lý do|lí do|nguyên nhân|giải thích|nội dung chưa|căn cứ từ chối");
  private static final Wording RECEIVES =
      Folded.pattern(
          "tiếp nhận|biên nhận|(giấy|phiếu) (hẹn|nhận)|nhận (được )?(đủ |đầy đủ )?(bộ )?(hồ sơ|đơn|thông báo|tờ khai|văn bản|đề nghị|giấy tờ|báo cáo)|thụ lý|phản hồi");
  private static final Wording ELSEWHERE =
      Folded.pattern(
          "hải quan|hàng hải|tàu (biển|bay|thuyền)|cảng vụ|công an|cảnh sát|quốc phòng|ngoại giao|thuế|chứng thực|khai báo|thông báo|báo cáo|kê khai|tố cáo|khiếu nại|tiếp công dân|bồi thường|lãnh sự|đấu giá|cấp phát|kho bạc|ngân hàng|biên lai|hóa đơn");
  private static final Wording SEVERAL_TIMES =
      Folded.pattern(
          "(bổ sung|hoàn thiện|hoàn chỉnh|chỉnh sửa|sửa đổi|giải trình)[^.;]{0,80} (nhiều lần|không quá (0?[2-9]|hai|ba|bốn) lần|tối đa (0?[2-9]|hai|ba|bốn) lần|(0?[2-9]|hai|ba) lần\\b|(cho )?(đến|tới) khi (hồ sơ )?(đầy đủ|hợp lệ|đạt|hoàn chỉnh|đúng))|(yêu cầu|đề nghị|thông báo)[^.;]{0,40} bổ sung[^.;]{0,40} lần (thứ )?(hai|2|02|ba|3)");

  private Answers() {}

  static void find(Procedure procedure, List<Unclear> found) {
    List<Folded> all = new ArrayList<>();
    procedure.steps().forEach(s -> all.add(Folded.of(s.text())));
    for (Channel channel : procedure.channels()) {
      all.add(Folded.of(channel.note()));
    }
    List<Folded> results = procedure.results().stream().map(Result::name).map(Folded::of).toList();
    boolean reasons = has(all, REASONS) || has(results, REASONS);
    boolean refused = false;
    for (Step step : procedure.steps()) {
      Folded text = Folded.of(step.text());
      Hits refuses = text.hits(REFUSES);
      if (!reasons
          && !refused
          && step.actor() != Actor.APPLICANT
          && refuses.find()
          && !text.part(
                  Clauses.sentenceStart(text, refuses.start()),
                  Clauses.sentenceEnd(text, refuses.end()))
              .has(NO_REFUSAL)) {
        refused = true;
        found.add(
            UnclearActors.unclear(
                step, Gap.REFUSAL_WITHOUT_REASON, text.clause(refuses.start(), refuses.end())));
      }
      Hits several = text.hits(SEVERAL_TIMES);
      if (several.find() && !text.negated(several.start())) {
        found.add(
            UnclearActors.unclear(
                step, Gap.SEVERAL_SUPPLEMENTS, text.clause(several.start(), several.end())));
      }
    }
    if (procedure.steps().size() > 1 && !has(all, RECEIVES) && !elsewhere(procedure)) {
      Step last = procedure.steps().get(procedure.steps().size() - 1);
      found.add(new Unclear(procedure.key(), last.at(), Gap.NO_RECEIPT, 0, ""));
    }
  }

  /**
   * Customs and ports (their own single window), police, army and diplomacy (their own rules),
   * returns that are only filed, and what is certified on the spot.
   */
  private static boolean elsewhere(Procedure procedure) {
    StringBuilder all = new StringBuilder(procedure.name());
    all.append(". ").append(procedure.field() == null ? "" : procedure.field());
    procedure.agencies().forEach(a -> all.append(". ").append(a.name()));
    return Folded.of(all.toString()).has(ELSEWHERE);
  }

  private static boolean has(List<Folded> texts, Wording wording) {
    return texts.stream().anyMatch(t -> t.has(wording));
  }
}
