/**
 * A year of case counts as a city's system exports it: a CSV of any length, checked line by line,
 * summed by DuckDB on disk, so that memory does not grow with it. The only room that sees DuckDB.
 */
@NullMarked
package vn.tinhgon.results;

import org.jspecify.annotations.NullMarked;
