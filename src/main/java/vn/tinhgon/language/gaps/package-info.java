/** What steps leave open: who asks whom and by when, what is answered, what is inspected. */
@NullMarked
package vn.tinhgon.language.gaps;

import org.jspecify.annotations.NullMarked;
