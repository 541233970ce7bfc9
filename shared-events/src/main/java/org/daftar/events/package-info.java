/**
 * What can happen: every event that the record can hold, one sealed family a file.
 *
 * <p>The package is larger than others because Java wants a sealed family in one package. Kept for ever: fields are
 * added, never renamed or removed; stored names stay although classes may be renamed.
 */
@NullMarked
package org.daftar.events;

import org.jspecify.annotations.NullMarked;
