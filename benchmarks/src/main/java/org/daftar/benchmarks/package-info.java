/** What is measured, each in one run beside its peer and its limit, since machines differ. */
@NullMarked
package org.daftar.benchmarks;

import org.jspecify.annotations.NullMarked;
