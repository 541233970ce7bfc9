/** How a fact reads after what happened to its entry: the same for the side that decides and the side that shows. */
@NullMarked
package org.daftar.events.amendment;

import org.jspecify.annotations.NullMarked;
