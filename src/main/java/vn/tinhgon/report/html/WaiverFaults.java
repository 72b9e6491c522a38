package vn.tinhgon.report.html;

import java.util.List;

/**
 * A file of waivers with what is to be looked at in it: of no procedure, and no rule's.
 *
 * @param file the file as given
 * @param faults waivers that expired or are of no use
 */
public record WaiverFaults(String file, List<FindingCard> faults) {}
