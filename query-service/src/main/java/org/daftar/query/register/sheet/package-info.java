/** Registers as tables that people read: the same columns on a page and in a file. */
@NullMarked
package org.daftar.query.register.sheet;

import org.jspecify.annotations.NullMarked;
