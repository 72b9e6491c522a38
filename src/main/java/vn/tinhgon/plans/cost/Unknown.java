package vn.tinhgon.plans.cost;

import vn.tinhgon.model.Text;

/**
 * Something that costs, nobody knows how much, and that is therefore not in any sum.
 *
 * @param at place of the part of the procedure that asks for it
 * @param kind what of the reckoning it is missing from
 * @param what what costs
 * @param why what would have to be known
 */
public record Unknown(String at, Kind kind, Text what, Text why) {

  /** What of the reckoning something unknown is missing from. */
  public enum Kind {
    /** hours of work and what is bought for it */
    WORK,
    /** the way to an office */
    TRIP,
    /** what is paid to the state */
    FEE,
    /** what an hour of those who do it is worth */
    WAGE,
    /** how many do it, how often, in which way */
    NUMBER
  }
}
