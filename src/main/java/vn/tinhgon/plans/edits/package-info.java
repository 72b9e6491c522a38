/** How actions change the file of a procedure, where no person has to write new words. */
@NullMarked
package vn.tinhgon.plans.edits;

import org.jspecify.annotations.NullMarked;
