package vn.tinhgon.report.stats;

/**
 * A chart of a table.
 *
 * @param table id of the table that it shows
 * @param title what it shows
 * @param alt the same in words, for those who do not see it
 * @param source the image as a data URI, so that the page asks nothing of any network and nothing
 *     in the image is obeyed
 */
public record Chart(String table, String title, String alt, String source) {}
