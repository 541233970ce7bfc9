/** The engine of the log, over tables in a database of either vendor. */
@NullMarked
package org.daftar.command.platform.log;

import org.jspecify.annotations.NullMarked;
