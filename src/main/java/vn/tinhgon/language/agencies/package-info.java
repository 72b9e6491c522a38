/**
 * Who is meant: the parties of a text, agencies and offices by name, who decides and who may for
 * them.
 */
@NullMarked
package vn.tinhgon.language.agencies;

import org.jspecify.annotations.NullMarked;
