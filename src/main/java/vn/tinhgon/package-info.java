/**
 * TinhGọn reviews administrative procedures and proposes how to simplify them. {@link
 * vn.tinhgon.Reviewer} is the front door that the command line and library callers use.
 */
@NullMarked
package vn.tinhgon;

import org.jspecify.annotations.NullMarked;
