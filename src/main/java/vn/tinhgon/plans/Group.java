package vn.tinhgon.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tinhgon.model.Document;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.plans.edits.Rows;
import vn.tinhgon.rules.ActionKind;
import vn.tinhgon.rules.ActionKind.Purpose;
import vn.tinhgon.rules.Finding;

/**
 * Findings that come to one thing to do, to be counted once.
 *
 * @param about what asks for it, the first to be said first
 * @param cured what is cured along with it, and asks for less
 */
record Group(List<Finding> about, List<Finding> cured) {

  /** The groups of {@code findings} that ask to do something, in order. */
  static List<Group> of(Procedure procedure, List<Finding> findings) {
    Map<String, Group> groups = new LinkedHashMap<>();
    boolean online = findings.stream().anyMatch(f -> raises(f.action()));
    for (Finding finding : findings) {
      if (finding.action().purpose() != Purpose.CLARIFY && !(online && lesser(finding))) {
        groups
            .computeIfAbsent(
                key(procedure, finding), k -> new Group(new ArrayList<>(), new ArrayList<>()))
            .about()
            .add(finding);
      }
    }
    groups.values().stream()
        .filter(g -> raises(g.about().get(0).action()))
        .findFirst()
        .ifPresent(g -> findings.stream().filter(Group::lesser).forEach(g.cured()::add));
    return List.copyOf(groups.values());
  }

  private static boolean raises(ActionKind kind) {
    return kind == ActionKind.FULL_PROCESS || kind == ActionKind.PARTIAL_PROCESS;
  }

  /** A channel, and reasons for less, are part of going online from end to end. */
  private static boolean lesser(Finding finding) {
    return finding.action() == ActionKind.ADD_ONLINE_CHANNEL
        || finding.action() == ActionKind.COMPLETE && finding.at().startsWith("/onlineService");
  }

  /** Findings of one key are about one thing to do. */
  private static String key(Procedure procedure, Finding finding) {
    Document row = Rows.at(procedure, finding.at());
    String what =
        switch (finding.action()) {
          case ADD_ONLINE_CHANNEL, FULL_PROCESS, PARTIAL_PROCESS, PAY_ONLINE -> "";
          default ->
              row != null && Rows.whole(row)
                  ? finding.at()
                  : finding.at() + "\n" + finding.proposal().vi();
        };
    boolean reworded = finding.action().purpose() == Purpose.MEND;
    return finding.action() + "\n" + what + (reworded ? "\n" + finding.message().vi() : "");
  }

  /** Everything that doing it cures. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(about);
    all.addAll(cured);
    return all;
  }
}
