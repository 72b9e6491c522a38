package vn.tinhgon.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to hand in a dossier (cách thức thực hiện, NĐ 63/2010 Điều 8.2c).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param method online, by post or in person
 * @param caseId the case it belongs to; empty for all
 * @param deadline the time limit; absent where unknown
 * @param fees what is paid; empty where unknown or none
 * @param payment ways to pay; empty where unknown
 * @param note as published; empty where there is none
 * @param onlyRow whether this is the only row of its method in its case: several rows are stages or
 *     sub-cases of one another and cannot be compared with a row of another method
 * @param limitDoubtful whether its limit may be that of one stage or case only, or contradicts its
 *     own note
 */
public record Channel(
    String procedure,
    String at,
    Method method,
    String caseId,
    @Nullable Deadline deadline,
    List<Fee> fees,
    Set<Payment> payment,
    String note,
    boolean onlyRow,
    boolean limitDoubtful)
    implements Part {

  /** How a dossier is handed in (NĐ 118/2025/NĐ-CP Điều 15). */
  public enum Method {
    /** trực tuyến */
    ONLINE(new Text("trực tuyến", "online")),
    /** dịch vụ bưu chính công ích, thuê, ủy quyền */
    POST(new Text("qua bưu chính", "by post")),
    /** trực tiếp tại Bộ phận Một cửa */
    IN_PERSON(new Text("trực tiếp", "in person"));

    private final Text label;

    Method(Text label) {
      this.label = label;
    }

    /** What it is called. */
    public Text label() {
      return label;
    }
  }

  /** How a fee is paid. */
  public enum Payment {
    ONLINE,
    COUNTER,
    BANK
  }

  /** Procedure, case and unit of the limit: limits are compared only where these agree. */
  public String getComparable() {
    return procedure + "\n" + caseId + "\n" + (deadline == null ? at : deadline.timeUnit());
  }

  /** Whether it is online, costs something, and the ways to pay are known and none is online. */
  public boolean getUnpayableOnline() {
    return method == Method.ONLINE
        && fees.stream().map(Fee::amount).anyMatch(a -> a != null && a.signum() > 0)
        && !payment.isEmpty()
        && !payment.contains(Payment.ONLINE);
  }

  /** The limit in thousandths of its unit; -1 where unknown. */
  public long getLimit() {
    return deadline == null ? -1 : deadline.thousandths();
  }

  @Override
  public String words() {
    return Json.name(method) + " " + caseId;
  }
}
