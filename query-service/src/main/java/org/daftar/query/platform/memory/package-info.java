/** Documents in the memory of the process: gone when it ends, computed again from the log when it starts. */
@NullMarked
package org.daftar.query.platform.memory;

import org.jspecify.annotations.NullMarked;
