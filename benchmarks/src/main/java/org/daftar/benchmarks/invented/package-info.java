/** Records of cases that never were, of any size. */
@NullMarked
package org.daftar.benchmarks.invented;

import org.jspecify.annotations.NullMarked;
