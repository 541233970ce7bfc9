/** The engine of the log: one writer that appends in groups, over tables in a database of either vendor. */
@NullMarked
package org.daftar.command.platform.log;

import org.jspecify.annotations.NullMarked;
