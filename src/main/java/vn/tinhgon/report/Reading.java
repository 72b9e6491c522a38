package vn.tinhgon.report;

import java.util.function.ToIntFunction;
import vn.tinhgon.model.Procedure;

/**
 * A procedure as it was understood.
 *
 * @param file the file it came from
 * @param procedure complete
 * @param lineOf the line of a place in the file, from 1; 0 where it has none
 */
public record Reading(String file, Procedure procedure, ToIntFunction<String> lineOf) {}
