/** The one writer: it decides which requests go through and appends them in groups. */
@NullMarked
package org.daftar.command.platform.log.append;

import org.jspecify.annotations.NullMarked;
