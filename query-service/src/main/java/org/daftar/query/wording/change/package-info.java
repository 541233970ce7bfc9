/** Words for what happened to the record. */
@NullMarked
package org.daftar.query.wording.change;

import org.jspecify.annotations.NullMarked;
