/** Handing out a case with what proves it: which leaves, what is shown of them, and the record of doing so. */
@NullMarked
package org.daftar.command.bundle;

import org.jspecify.annotations.NullMarked;
