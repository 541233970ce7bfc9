/** A short run of the faults. */
@NullMarked
package org.daftar.organisation.faults;

import org.jspecify.annotations.NullMarked;
