/** How long it takes from the command to the first page. */
@NullMarked
package org.daftar.benchmarks.starting;

import org.jspecify.annotations.NullMarked;
