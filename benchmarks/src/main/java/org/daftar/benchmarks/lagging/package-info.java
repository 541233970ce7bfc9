/** How long after its acknowledgement something is seen elsewhere. */
@NullMarked
package org.daftar.benchmarks.lagging;

import org.jspecify.annotations.NullMarked;
