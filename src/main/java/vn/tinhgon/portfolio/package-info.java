/**
 * Many procedures at once: which results are papers that other procedures ask for, and what follows
 * from it. Keys are prepared here, in passes that grow with the number of procedures; rules of the
 * group {@code interlink} then look at what was found. Of each procedure only small facts are kept.
 */
@NullMarked
package vn.tinhgon.portfolio;

import org.jspecify.annotations.NullMarked;
