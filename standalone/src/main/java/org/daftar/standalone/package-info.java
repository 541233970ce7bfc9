/** Both sides in one process on an embedded log, and the command line. */
@NullMarked
package org.daftar.standalone;

import org.jspecify.annotations.NullMarked;
