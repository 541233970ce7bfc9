/** Read models of several generations beside each other, of which one is live. */
@NullMarked
package org.daftar.query.rebuild;

import org.jspecify.annotations.NullMarked;
