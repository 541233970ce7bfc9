/** Persons deprived of liberty, and for how many days. */
@NullMarked
package org.daftar.query.register.liberty;

import org.jspecify.annotations.NullMarked;
