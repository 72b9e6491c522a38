/**
 * The rows of a dossier: which are papers, of which kind, whose, in which form, and when they are
 * not demanded.
 */
@NullMarked
package vn.tinhgon.language.papers;

import org.jspecify.annotations.NullMarked;
