package vn.tinhgon.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A charge or fee (phí, lệ phí).
 *
 * @param name what it is for; absent where unknown
 * @param amount in {@code currency}; absent where unknown (a placeholder of the portal, or "do Hội
 *     đồng nhân dân quyết định")
 * @param currency ISO 4217 code, VND unless stated
 * @param per what one payment covers ("tờ khai", "hồ sơ"); absent where unknown
 * @param note as published; absent where unknown
 */
public record Fee(
    @Nullable String name,
    @Nullable BigDecimal amount,
    String currency,
    @Nullable String per,
    @Nullable String note) {}
