/** Fines: imposed, paid, annulled, outstanding. */
@NullMarked
package org.daftar.query.register.fine;

import org.jspecify.annotations.NullMarked;
