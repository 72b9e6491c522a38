package vn.tinhgon.rules;

/**
 * The day of the review, as a fact for DRL, so that no rule reads the clock.
 *
 * @param day {@link java.time.LocalDate#toEpochDay()}
 */
public record AsOf(long day) {}
