/** Entries: one account of one fact, with everything that happened to it. */
@NullMarked
package org.daftar.query.entry;

import org.jspecify.annotations.NullMarked;
