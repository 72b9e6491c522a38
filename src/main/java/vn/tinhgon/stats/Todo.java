package vn.tinhgon.stats;

import vn.tinhgon.model.Text;

/**
 * Something that has to be done about a procedure.
 *
 * @param what what
 * @param times how often: in how many documents, results, parts
 */
public record Todo(Text what, long times) {}
