package vn.tinhgon.plans.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tinhgon.model.Channel;
import vn.tinhgon.model.Channel.Method;
import vn.tinhgon.model.Channel.Payment;
import vn.tinhgon.model.Fee;
import vn.tinhgon.model.Text;

/** What applicants pay to the state. */
final class FeeTasks {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  /** What an amount is for where a case takes one of it. */
  private static final Set<String> ONCE =
      Set.of("", "lần", "hồ sơ", "bộ hồ sơ", "trường hợp", "thủ tục");

  private FeeTasks() {}

  /** Adds to {@code way} what is paid through {@code channel}, and the work of paying it. */
  static void add(Channel channel, WayTasks way) {
    Text why = unknown(channel);
    if (why != null) {
      way.unknown(channel.at(), Unknown.Kind.FEE, new Text("phí, lệ phí", "charges and fees"), why);
      return;
    }
    Line fee = line(channel);
    way.add(fee);
    String per = channel.fees().get(0).per() == null ? "" : channel.fees().get(0).per();
    if (fee.fees() > 0) {
      if (!ONCE.contains(per.strip().toLowerCase(Locale.ROOT))) {
        way.unknown(
            channel.at(),
            Unknown.Kind.FEE,
            new Text("số lượng để tính phí, lệ phí", "how many the charge is paid for"),
            new Text(
                "mức thu theo " + per + ", chưa biết số lượng; tính một",
                "the amount is for each \"" + per + "\", how many is not known; one is counted"));
      }
      way.task(channel.at(), paying(channel));
    }
  }

  /** Why it is not known what is paid through {@code channel}; absent where it is known. */
  private static @Nullable Text unknown(Channel channel) {
    List<Fee> fees = channel.fees();
    if (fees.isEmpty()) {
      return new Text("tệp không nêu", "the file does not say");
    }
    Set<String> currencies = new TreeSet<>();
    fees.forEach(f -> currencies.add(f.currency()));
    if (currencies.size() > 1) {
      String all = String.join(", ", currencies);
      return new Text(
          "mức thu bằng nhiều loại tiền (" + all + "), không cộng, không quy đổi",
          "the amounts are in several currencies (" + all + "), neither added nor converted");
    }
    if (fees.size() > 1) {
      return new Text(
          "có " + fees.size() + " mức thu, chưa rõ trường hợp nào nộp mức nào",
          "there are " + fees.size() + " amounts and it is not clear who pays which");
    }
    Fee fee = fees.get(0);
    BigDecimal amount = fee.amount();
    if (amount == null) {
      return new Text("không có mức thu", "no amount is given");
    }
    if (!fee.currency().equals("VND")) {
      return new Text(
          "mức thu bằng ngoại tệ (" + fee.currency() + "), không quy đổi",
          "the amount is in " + fee.currency() + " and is not converted");
    }
    if (amount.stripTrailingZeros().scale() > 0) {
      return new Text(
          "mức thu có phần lẻ của đồng (" + amount.toPlainString() + "), có thể mất phần nghìn",
          "the amount has a fraction of a đồng ("
              + amount.toPlainString()
              + "): thousands may be lost");
    }
    return amount.compareTo(LARGEST) > 0
        ? new Text("mức thu quá lớn", "the amount is too large")
        : null;
  }

  /** What is paid through {@code channel}, which is known. */
  private static Line line(Channel channel) {
    Fee fee = channel.fees().get(0);
    String name = fee.name() == null ? "" : fee.name();
    BigDecimal amount = fee.amount() == null ? BigDecimal.ZERO : fee.amount();
    return new Line(
        channel.at(),
        Task.FEE,
        new Text(name, name),
        1,
        BigDecimal.ZERO,
        0,
        0,
        amount.setScale(0, RoundingMode.UNNECESSARY).longValueExact(),
        true,
        fee.note() == null ? "mức thu trong tệp" : fee.note(),
        null);
  }

  /** How it is paid: the least work of what is offered, or else what goes with the way. */
  private static Task paying(Channel channel) {
    Set<Payment> ways = channel.payment();
    if (ways.contains(Payment.ONLINE) || ways.isEmpty() && channel.method() == Method.ONLINE) {
      return Task.PAY_ONLINE;
    }
    return ways.contains(Payment.COUNTER) || ways.isEmpty() && channel.method() == Method.IN_PERSON
        ? Task.PAY_AT_COUNTER
        : Task.PAY_AT_BANK;
  }
}
