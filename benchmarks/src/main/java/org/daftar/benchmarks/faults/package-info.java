/** What happens to programmes: the same faults as in the tests, for longer. */
@NullMarked
package org.daftar.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
