/** A small record and a server that reads it, for tests of everything that answers over HTTP. */
@NullMarked
package org.daftar.query.sample;

import org.jspecify.annotations.NullMarked;
