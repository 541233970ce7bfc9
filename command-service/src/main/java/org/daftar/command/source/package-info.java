/** The reports, judgments, letters, interviews and posts that something is known from. */
@NullMarked
package org.daftar.command.source;

import org.jspecify.annotations.NullMarked;
