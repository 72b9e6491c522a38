/** What an agency sets for its reviews: {@code tinhgon.yaml}, found, read and checked. */
@NullMarked
package vn.tinhgon.settings;

import org.jspecify.annotations.NullMarked;
