/** Text as it is compared: one spelling, wordings from their letters, where a clause ends. */
@NullMarked
package vn.tinhgon.language.text;

import org.jspecify.annotations.NullMarked;
