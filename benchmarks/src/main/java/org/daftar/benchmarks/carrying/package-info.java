/** How fast a log travels: sent, and read with everything checked that whoever reads it checks. */
@NullMarked
package org.daftar.benchmarks.carrying;

import org.jspecify.annotations.NullMarked;
