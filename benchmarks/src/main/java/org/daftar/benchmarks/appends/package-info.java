/** What leaves cost those who append: rows with leaf and salts beside plain rows, from one node and from several. */
@NullMarked
package org.daftar.benchmarks.appends;

import org.jspecify.annotations.NullMarked;
