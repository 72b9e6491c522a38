package vn.tinhgon.results;

import org.jspecify.annotations.Nullable;

/**
 * One line: the cases that an agency received for a procedure in a month, and what became of them.
 *
 * @param line its line in the file
 * @param agency the agency
 * @param procedure code of the procedure
 * @param year the year
 * @param month 1 to 12
 * @param received cases received
 * @param onTime of those, settled on time; absent where unknown
 * @param late of those, settled late; absent where unknown
 * @param online of those, handed in online; absent where unknown
 * @param satisfied applicants who were satisfied; absent where unknown
 * @param rated applicants who were asked; absent where all that were settled are meant
 */
record MonthlyCount(
    long line,
    String agency,
    String procedure,
    int year,
    int month,
    long received,
    @Nullable Long onTime,
    @Nullable Long late,
    @Nullable Long online,
    @Nullable Long satisfied,
    @Nullable Long rated) {}
