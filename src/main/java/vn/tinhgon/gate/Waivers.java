package vn.tinhgon.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Evidence;
import vn.tinhgon.model.Text;
import vn.tinhgon.report.Excuse;
import vn.tinhgon.report.Report;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.Finding;
import vn.tinhgon.rules.Severity;
import vn.tinhgon.rules.Subject;
import vn.tinhgon.rules.findings.Fingerprint;

/**
 * The waivers that a review is judged with.
 *
 * @param all the waivers in the order of the file
 */
public record Waivers(List<Waiver> all) {

  /** The group that findings about waivers are in; no rule may be. */
  public static final String GROUP = "waivers";

  /** No waivers. */
  public static final Waivers NONE = new Waivers(List.of());

  /**
   * Reads a file of waivers.
   *
   * @throws GateError if one of them lacks something or has what it should not have
   */
  public static Waivers read(Path path) {
    return new Waivers(WaiverFile.read(path));
  }

  /** {@code found} as it is, or excused by a waiver in force on {@code day}. */
  Report.Placed judged(Report.Placed found, LocalDate day) {
    Waiver waiver = inForce(found.finding(), day);
    return waiver == null ? found : found.excused(new Excuse(Excuse.Kind.WAIVED, waiver.says()));
  }

  private @Nullable Waiver inForce(Finding finding, LocalDate day) {
    return all.stream().filter(w -> w.inForce(day) && w.isAbout(finding)).findFirst().orElse(null);
  }

  /**
   * What is wrong with the waivers themselves: those that expired and were not renewed, and those
   * in force that nothing needs. Only of those whose rule was assessed for their procedure.
   */
  List<Report.Placed> faults(Report found, Scope scope) {
    List<Report.Placed> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Waiver waiver : all) {
      List<Report.Placed> about =
          found.findings().stream().filter(f -> waiver.isAbout(f.finding())).toList();
      if (!scope.assessed(waiver.rule(), waiver.procedure())) {
        continue;
      }
      Fault fault = null;
      if (waiver.expired(found.asOf())) {
        boolean renewed =
            !about.isEmpty()
                && about.stream().allMatch(f -> inForce(f.finding(), found.asOf()) != null);
        fault = renewed ? null : Fault.EXPIRED;
      } else if (waiver.inForce(found.asOf())
          && about.isEmpty()
          && !scope.lookAcross(waiver.rule())) {
        fault = Fault.UNUSED;
      }
      if (fault != null) {
        Report.Placed placed = fault.of(waiver, about);
        for (int n = 2; !seen.add(placed.finding().fingerprint()); n++) {
          placed = fault.of(waiver, about, n);
        }
        faults.add(placed);
      }
    }
    return faults;
  }

  /** What may be wrong with a waiver. */
  private enum Fault {
    EXPIRED(
        "expired",
        new Text("Miễn trừ đã hết hạn", "The waiver has expired"),
        new Text(
            "Xử lý phát hiện; hoặc trình người có thẩm quyền quyết định lại và ghi thành miễn trừ mới.",
            "Deal with the finding; or have the competent person decide anew, and add that as a waiver.")),
    UNUSED(
        "unused",
        new Text("Miễn trừ không còn dùng đến", "The waiver is of no use"),
        new Text(
            "Xóa miễn trừ này khỏi tệp; nếu lời văn của thủ tục đã đổi mà phát hiện vẫn còn thì trình quyết định lại.",
            "Delete it from the file; if the words changed and the finding is still there, have it decided anew."));

    private final String id;
    private final Text title;
    private final Text proposal;

    Fault(String id, Text title, Text proposal) {
      this.id = GROUP + "/" + id;
      this.title = title;
      this.proposal = proposal;
    }

    Report.Placed of(Waiver waiver, List<Report.Placed> about) {
      return of(waiver, about, 1);
    }

    Report.Placed of(Waiver waiver, List<Report.Placed> about, int n) {
      String at = "/waivers/" + waiver.number();
      Finding finding =
          new Finding(
              id,
              Subject.WAIVER,
              Severity.WARNING,
              true,
              title,
              waiver.file(),
              waiver.procedure(),
              at,
              message(waiver, about.isEmpty()),
              proposal,
              List.of(new Evidence(at, waiver.reason(), new Text("lý do", "reason"))),
              List.of(),
              List.of(),
              List.of(),
              new Text(
                  "Người quyết định: " + waiver.decidedBy(), "Who decided: " + waiver.decidedBy()),
              ActionKind.OTHER,
              null,
              Fingerprint.of(id, waiver.procedure(), waiver.identity() + (n == 1 ? "" : " " + n)));
      return new Report.Placed(
          finding,
          waiver.file(),
          waiver.line(),
          waiver.column(),
          about.stream()
              .map(f -> new Report.Related(f.file(), f.finding().at(), f.line(), waiver.told()))
              .toList());
    }

    private Text message(Waiver waiver, boolean nothing) {
      String vi =
          "Miễn trừ "
              + waiver.rule()
              + " cho thủ tục "
              + waiver.procedure()
              + ", "
              + waiver.place();
      String en =
          "The waiver of " + waiver.rule() + " for " + waiver.procedure() + ", " + waiver.place();
      if (this == UNUSED) {
        return new Text(
            vi + " không ứng với phát hiện nào.", en + ", is about nothing that was found.");
      }
      return new Text(
          vi
              + " đã hết hạn sau ngày "
              + waiver.lastDay().vi()
              + (nothing ? "; phát hiện đó cũng không còn." : "; phát hiện vẫn còn."),
          en
              + ", ended after "
              + waiver.lastDay().en()
              + (nothing ? "; the finding is gone too." : "; the finding is still there."));
    }
  }
}
