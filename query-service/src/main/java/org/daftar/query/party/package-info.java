/** Parties: their names, and what happened to them across cases. */
@NullMarked
package org.daftar.query.party;

import org.jspecify.annotations.NullMarked;
