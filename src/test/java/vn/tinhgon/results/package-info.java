/** Case counts read from files. */
@NullMarked
package vn.tinhgon.results;

import org.jspecify.annotations.NullMarked;
