/** How events stand on the log: asked of the deciding side, and checked here before anything is shown as proved. */
@NullMarked
package org.daftar.query.evidence;

import org.jspecify.annotations.NullMarked;
