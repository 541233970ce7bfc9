/** What comes over a carrier: what of it is to be believed, in which order, and what stands under a checkpoint. */
@NullMarked
package org.daftar.query.carried;

import org.jspecify.annotations.NullMarked;
