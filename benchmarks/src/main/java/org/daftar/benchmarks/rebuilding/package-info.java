/** Read models computed from the whole log, beside what reading it and writing them takes alone. */
@NullMarked
package org.daftar.benchmarks.rebuilding;

import org.jspecify.annotations.NullMarked;
