/** A rule's room as files: what they must hold, and clear words where they do not. */
@NullMarked
package vn.tinhgon.rules.files;

import org.jspecify.annotations.NullMarked;
