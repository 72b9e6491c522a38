package vn.tinhgon.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Deadline;
import vn.tinhgon.model.Part;
import vn.tinhgon.model.Procedure;
import vn.tinhgon.model.Text;

/**
 * The limit of a channel by which copies or signatures are certified (NĐ 23/2015/NĐ-CP Điều 7).
 * Certifying translators' signatures and contracts has limits of its own (Điều 33, Điều 37).
 *
 * @param procedure key of its procedure
 * @param at place of the channel
 * @param limit as stated
 */
public record CertificationLimit(String procedure, String at, Deadline limit) implements Part {

  private static final Pattern CERTIFIES =
      Pattern.compile(
          "chứng thực (bản sao từ bản chính|chữ ký)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OTHERWISE =
      Pattern.compile(
          "người dịch|hợp đồng|giao dịch|di chúc|di sản",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The limits of {@code procedure}; none where it certifies neither copies nor signatures. */
  public static List<CertificationLimit> of(Procedure procedure) {
    String name = procedure.name();
    if (!CERTIFIES.matcher(name).find() || OTHERWISE.matcher(name).find()) {
      return List.of();
    }
    return procedure.channels().stream()
        .filter(c -> c.deadline() != null)
        .map(c -> limit(c, c.deadline()))
        .toList();
  }

  private static CertificationLimit limit(Channel channel, Deadline deadline) {
    return new CertificationLimit(channel.procedure(), channel.at(), deadline);
  }

  /** Days begun; hours of a day count as one. */
  public long getDays() {
    long hours =
        switch (limit.timeUnit()) {
          case HOUR -> 24;
          case WORKING_HOUR -> 8;
          default -> 1;
        };
    long days =
        limit.amount().divide(BigDecimal.valueOf(hours), 0, RoundingMode.CEILING).longValue();
    return limit.timeUnit() == Deadline.TimeUnit.MONTH ? days * 30 : days;
  }

  /** As people write it. */
  public Text spoken() {
    return limit.words();
  }

  @Override
  public String words() {
    return "limit";
  }
}
