/** What a dossier demands beyond a paper: certified copies, sets, what the agency has itself. */
@NullMarked
package vn.tinhgon.language.burdens;

import org.jspecify.annotations.NullMarked;
