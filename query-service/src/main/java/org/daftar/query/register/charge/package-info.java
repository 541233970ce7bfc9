/** Charges: by what became of them. */
@NullMarked
package org.daftar.query.register.charge;

import org.jspecify.annotations.NullMarked;
