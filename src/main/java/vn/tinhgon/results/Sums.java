package vn.tinhgon.results;

/**
 * Case counts summed over lines. Cases of which something is not known are counted apart.
 *
 * @param agency the agency; empty where summed over all
 * @param procedure code of the procedure
 * @param line the first line of it in the file
 * @param received cases received
 * @param onTime settled on time
 * @param late settled late
 * @param settledUnknown of which it is not known how they were settled, in lines that do not say
 *     both
 * @param online handed in online
 * @param onlineOf received in lines that say how they were handed in
 * @param satisfied satisfied applicants
 * @param satisfiedOf applicants in lines that say how many were satisfied
 */
public record Sums(
    String agency,
    String procedure,
    long line,
    long received,
    long onTime,
    long late,
    long settledUnknown,
    long online,
    long onlineOf,
    long satisfied,
    long satisfiedOf) {}
