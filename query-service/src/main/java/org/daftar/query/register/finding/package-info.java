/** Finds the rows of registers as they stood at a moment. */
@NullMarked
package org.daftar.query.register.finding;

import org.jspecify.annotations.NullMarked;
