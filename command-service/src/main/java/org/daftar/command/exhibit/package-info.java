/** Pieces of evidence, held or only known to exist. */
@NullMarked
package org.daftar.command.exhibit;

import org.jspecify.annotations.NullMarked;
