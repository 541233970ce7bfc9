/** The log in one SQLite file: a folder that one process holds, its check and its backup. */
@NullMarked
package org.daftar.command.platform.log.sqlite;

import org.jspecify.annotations.NullMarked;
