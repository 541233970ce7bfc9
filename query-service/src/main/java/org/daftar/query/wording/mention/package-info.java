/** Whom and what entries mention, and by which names. */
@NullMarked
package org.daftar.query.wording.mention;

import org.jspecify.annotations.NullMarked;
