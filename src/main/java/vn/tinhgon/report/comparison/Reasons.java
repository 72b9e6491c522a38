package vn.tinhgon.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhgon.compare.Area;
import vn.tinhgon.compare.Change;
import vn.tinhgon.compare.Compared;
import vn.tinhgon.compare.Effect;
import vn.tinhgon.compare.Facet;
import vn.tinhgon.compare.Verdict;
import vn.tinhgon.model.Text;

/** A verdict with its reasons, on one line. */
final class Reasons {

  private final Wording wording;

  Reasons(Wording wording) {
    this.wording = wording;
  }

  /** The verdict on one procedure and why: what became heavier or lighter, in figures. */
  String verdict(Compared p) {
    List<String> reasons = new ArrayList<>();
    for (Effect effect : List.of(Effect.HEAVIER, Effect.LIGHTER)) {
      String all = String.join(", ", reasons(p, effect));
      String mark = p.verdict() == Verdict.MIXED ? wording.in(effect.label()) + ": " : "";
      if (!all.isEmpty()) {
        reasons.add(mark + all);
      }
    }
    long unclear = p.changes(Effect.UNCLEAR).size();
    if (unclear > 0) {
      reasons.add(
          unclear + wording.say(" thay đổi cần người xem", " changes for a person to look at"));
    }
    if (p.changes().isEmpty()) {
      reasons.add(wording.say("nội dung thủ tục như cũ", "the procedure itself is as it was"));
    }
    return wording.in(p.verdict().label())
        + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons));
  }

  private Set<String> reasons(Compared p, Effect effect) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (Change change : p.changes(effect)) {
      List<Facet> signed =
          change.facets().stream().filter(f -> f.effect() == effect && signed(f)).toList();
      boolean amount = change.area() == Area.DEADLINES || change.area() == Area.FEES;
      if (amount && !signed.isEmpty()) {
        signed.forEach(f -> counted.put(noun(change.area()) + " " + difference(f), 0));
      } else {
        boolean level = change.area() == Area.ONLINE && change.kind() == Change.Kind.CHANGED;
        String what =
            level ? noun(change) : wording.in(change.kind().label()) + " %d " + noun(change);
        counted.merge(what, 1, Integer::sum);
      }
    }
    Set<String> reasons = new LinkedHashSet<>();
    counted.forEach((reason, n) -> reasons.add(reason.replace("%d", Integer.toString(n))));
    return reasons;
  }

  private static boolean signed(Facet f) {
    Text difference = f.difference();
    return difference != null && difference.vi().matches("[-+].*");
  }

  private String difference(Facet f) {
    Text difference = f.difference();
    return difference == null ? "" : wording.in(difference);
  }

  private String noun(Change change) {
    return change.area() == Area.ONLINE && change.kind() != Change.Kind.CHANGED
        ? wording.say("vướng mắc toàn trình", "obstacle(s) to full online service")
        : noun(change.area());
  }

  private String noun(Area area) {
    return switch (area) {
      case IDENTITY -> wording.say("thông tin chung", "point(s) of identity");
      case CASES -> wording.say("trường hợp", "case(s)");
      case STEPS -> wording.say("bước", "step(s)");
      case CHANNELS -> wording.say("cách thức", "channel(s)");
      case DOCUMENTS -> wording.say("giấy tờ", "document(s)");
      case DEADLINES -> wording.say("thời hạn", "time limit");
      case FEES -> wording.say("phí, lệ phí", "fee");
      case APPLICANTS -> wording.say("đối tượng", "applicant(s)");
      case AUTHORITY -> wording.say("cơ quan", "agency(ies)");
      case RESULTS -> wording.say("kết quả", "result(s)");
      case CONDITIONS -> wording.say("điều kiện", "condition(s)");
      case LEGAL_BASES -> wording.say("căn cứ", "legal basis(es)");
      case ONLINE -> wording.say("mức trực tuyến", "online level");
    };
  }
}
