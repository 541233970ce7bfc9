/** What the log asks of a database of either vendor. */
@NullMarked
package org.daftar.command.platform.log.database;

import org.jspecify.annotations.NullMarked;
