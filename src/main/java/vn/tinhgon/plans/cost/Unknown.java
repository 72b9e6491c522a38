package vn.tinhgon.plans.cost;

import vn.tinhgon.model.Text;

/**
 * Something that costs, nobody knows how much, and that is therefore not in any sum.
 *
 * @param at place of the part of the procedure that asks for it
 * @param what what costs
 * @param why what would have to be known
 */
public record Unknown(String at, Text what, Text why) {}
