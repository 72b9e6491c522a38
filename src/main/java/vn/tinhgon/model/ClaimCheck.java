package vn.tinhgon.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tinhgon.model.ClaimFlaw.Kind;

/** Whether a claim follows from Thông tư 02/2017/TT-VPCP Điều 27 and from its own numbers. */
final class ClaimCheck {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  final Claim claim;
  private final List<ClaimFlaw> flaws = new ArrayList<>();

  private ClaimCheck(Claim claim) {
    this.claim = claim;
  }

  /** What is wrong with {@code claim}; empty where nothing is. */
  static List<ClaimFlaw> of(Claim claim) {
    ClaimCheck check = new ClaimCheck(claim);
    check.saved();
    check.percent();
    new ClaimSide(
            check,
            new Text("trước", "before"),
            "before",
            claim.before(),
            claim.perCaseBefore(),
            claim.hoursBefore(),
            claim.daysBefore())
        .look();
    new ClaimSide(
            check,
            new Text("sau", "after"),
            "after",
            claim.after(),
            claim.perCaseAfter(),
            claim.hoursAfter(),
            claim.daysAfter())
        .look();
    check.wage();
    check.words();
    return List.copyOf(check.flaws);
  }

  private void saved() {
    Long before = claim.before();
    Long after = claim.after();
    Long saved = claim.saved();
    if (before != null && after != null && saved != null && before - after != saved) {
      add(
          Kind.SUM,
          "saved",
          n ->
              "tiết kiệm ghi "
                  + n.of(saved)
                  + " đồng/năm; trước trừ sau là "
                  + n.of(before - after),
          n ->
              "saved is stated as "
                  + n.of(saved)
                  + " VND; before less after is "
                  + n.of(before - after));
    }
  }

  private void percent() {
    Long before = claim.before();
    Long after = claim.after();
    BigDecimal stated = claim.percent();
    if (before == null || after == null || stated == null) {
      return;
    }
    BigDecimal right = Percent.of(BigDecimal.valueOf(before - after), BigDecimal.valueOf(before));
    if (right != null && right.subtract(stated).abs().compareTo(TOLERANCE) > 0) {
      add(
          Kind.PERCENT,
          "percent",
          n -> "tỷ lệ cắt giảm ghi " + n.of(stated) + "%; tính ra " + n.of(right) + "%",
          n -> "the share is stated as " + n.of(stated) + "%; it is " + n.of(right) + "%");
    }
  }

  private void wage() {
    Long wage = claim.wage();
    if (wage != null && claim.wageSource() == null) {
      add(
          Kind.WAGE,
          "wage",
          n -> "không ghi nguồn của mức " + n.of(wage) + " đồng/giờ",
          n -> "no source is given for " + n.of(wage) + " VND an hour");
    } else if (wage == null && (claim.hoursBefore() != null || claim.hoursAfter() != null)) {
      add(
          Kind.WAGE,
          claim.hoursBefore() != null ? "hoursBefore" : "hoursAfter",
          n -> "tính theo giờ mà không ghi thu nhập bình quân một giờ",
          n -> "hours are counted and no wage an hour is given");
    }
  }

  private void words() {
    BigDecimal before = claim.daysBefore();
    BigDecimal after = claim.daysAfter();
    if (before == null || after == null || claim.cuts().isEmpty()) {
      return;
    }
    BigDecimal real = before.subtract(after);
    BigDecimal sum =
        claim.cuts().stream().map(Claim.Cut::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean said =
        sum.compareTo(real) == 0
            || claim.cuts().stream().anyMatch(c -> c.days().compareTo(real) == 0);
    if (!said) {
      String quote = claim.cuts().get(0).quote();
      add(
          Kind.WORDS,
          "statement",
          n ->
              "lời văn ghi “"
                  + quote
                  + "”, số liệu là từ "
                  + n.of(before)
                  + " xuống "
                  + n.of(after)
                  + " ngày, tức giảm "
                  + n.of(real)
                  + " ngày",
          n ->
              "the words say \""
                  + quote
                  + "\", the numbers "
                  + n.of(before)
                  + " to "
                  + n.of(after)
                  + " days, a cut of "
                  + n.of(real));
    }
  }

  void add(Kind kind, String field, Said vi, Said en) {
    flaws.add(
        new ClaimFlaw(
            claim.procedure(),
            claim.at() + "/" + field,
            claim,
            kind,
            new Text(vi.with(new Numbers('.', ',')), en.with(new Numbers(',', '.')))));
  }

  /** A sentence with numbers. */
  interface Said {
    String with(Numbers n);
  }
}
