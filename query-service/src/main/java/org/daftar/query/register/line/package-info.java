/** What registers read of each entry: few enough fields that all of a kind can be gone through for one question. */
@NullMarked
package org.daftar.query.register.line;

import org.jspecify.annotations.NullMarked;
