/** Sums of money that are not known for certain. */
@NullMarked
package org.daftar.query.register.money;

import org.jspecify.annotations.NullMarked;
