/** What comes over a carrier, as it should and as it should not. */
@NullMarked
package org.daftar.query.carried;

import org.jspecify.annotations.NullMarked;
