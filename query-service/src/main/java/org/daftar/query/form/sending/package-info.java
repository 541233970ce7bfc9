/** Sends what a form holds to the deciding side, once and from our own pages only. */
@NullMarked
package org.daftar.query.form.sending;

import org.jspecify.annotations.NullMarked;
