/** The command line: options in, one call, a renderer out. */
@NullMarked
package vn.tinhgon.cli;

import org.jspecify.annotations.NullMarked;
