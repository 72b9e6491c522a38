/**
 * What the words of a procedure mean. {@link vn.tinhgon.language.Understanding} fills in what a
 * file leaves open; what the file states wins, and whatever is read from words carries them as
 * evidence.
 *
 * <p>Its rooms know only those before them: {@code text}, {@code agencies}, {@code parts}, {@code
 * papers}, {@code burdens}, {@code steps}, {@code gaps}, {@code online}.
 */
@NullMarked
package vn.tinhgon.language;

import org.jspecify.annotations.NullMarked;
