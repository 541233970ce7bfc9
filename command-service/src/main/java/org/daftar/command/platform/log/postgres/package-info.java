/** The log in a PostgreSQL database that several nodes share. */
@NullMarked
package org.daftar.command.platform.log.postgres;

import org.jspecify.annotations.NullMarked;
