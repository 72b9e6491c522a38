package vn.tinhgon.stats;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.OnlineService.Extent;
import vn.tinhgon.model.Procedure;

/** What a procedure answers, as far as its record tells. */
final class Answers {

  /** Who is left out: "Tổ chức (không bao gồm doanh nghiệp, hợp tác xã)". */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(không (bao )?gồm|không kể|không phải( là)?|không áp dụng|ngoại trừ|\\btrừ)[^;.)]*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Answers() {}

  /** Whether dossiers are taken online. */
  static Answer online(Procedure p, @Nullable Extent extent) {
    if (p.getOnlineChannel() || extent == Extent.FULL || extent == Extent.PARTIAL) {
      return Answer.YES;
    }
    return extent == Extent.NONE || p.getOfflineOnly() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether businesses or organisations may apply. */
  static Answer business(Procedure p) {
    if (p.applicants().isEmpty()) {
      return Answer.UNKNOWN;
    }
    return Answer.of(
        p.applicants().stream()
            .map(a -> LEFT_OUT.matcher(a.toLowerCase(Locale.ROOT)).replaceAll(""))
            .anyMatch(a -> a.contains("doanh nghiệp") || a.contains("hợp tác xã")));
  }

  /** Whether its fee can be paid online; a fee of nothing is none. */
  static Answer payment(Procedure p) {
    if (p.channels().stream().flatMap(c -> c.fees().stream()).noneMatch(Answers::paid)) {
      return p.channels().isEmpty() ? Answer.UNKNOWN : Answer.NOT_ASKED;
    }
    if (p.channels().stream().allMatch(c -> c.payment().isEmpty())) {
      return Answer.UNKNOWN;
    }
    return Answer.of(
        p.channels().stream().anyMatch(c -> c.payment().contains(Channel.Payment.ONLINE)));
  }

  private static boolean paid(Fee fee) {
    return fee.amount() == null || fee.amount().signum() != 0;
  }

  /** Whether its result is given electronically. */
  static Answer electronic(Procedure p) {
    if (p.results().stream().anyMatch(r -> Boolean.TRUE.equals(r.electronic()))) {
      return Answer.YES;
    }
    return p.results().isEmpty() || p.results().stream().anyMatch(r -> r.electronic() == null)
        ? Answer.UNKNOWN
        : Answer.NO;
  }
}
