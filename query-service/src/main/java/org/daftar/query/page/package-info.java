/** Pages: what a browser shows, without script. Each answers one address and knows the moment that it is read as of. */
@NullMarked
package org.daftar.query.page;

import org.jspecify.annotations.NullMarked;
