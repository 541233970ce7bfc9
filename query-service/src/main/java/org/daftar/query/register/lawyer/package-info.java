/** Lawyers, with what happened to them and on whose account. */
@NullMarked
package org.daftar.query.register.lawyer;

import org.jspecify.annotations.NullMarked;
