/** Both services together, each many times, on one machine. */
@NullMarked
package org.daftar.organisation;

import org.jspecify.annotations.NullMarked;
