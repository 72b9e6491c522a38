package vn.tinhgon.compare;

/**
 * Where something stands in a version's file.
 *
 * @param at JSON pointer
 * @param line from 1; 0 for the file as a whole
 */
public record Spot(String at, int line) {}
