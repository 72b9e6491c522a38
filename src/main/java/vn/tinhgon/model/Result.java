package vn.tinhgon.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure gives (kết quả thực hiện).
 *
 * @param procedure key of its procedure
 * @param at its place
 * @param name as published
 * @param code result code of the national database ("KQ.G01.000251"); absent where unknown
 * @param electronic whether an electronic result is issued; absent where unknown
 * @param delivery how it is handed over; empty where unknown
 */
public record Result(
    String procedure,
    String at,
    String name,
    @Nullable String code,
    @Nullable Boolean electronic,
    Set<Channel.Method> delivery)
    implements Part {

  @Override
  public String words() {
    return name;
  }
}
