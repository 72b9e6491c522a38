package vn.tinhgon.plans.cost;

/**
 * What an hour of an applicant is worth (thu nhập bình quân một giờ làm việc).
 *
 * @param year the year it is of
 * @param value đồng an hour
 * @param verified whether the figure was read in a source
 * @param source where it comes from
 */
public record Wage(int year, long value, boolean verified, String source) {}
