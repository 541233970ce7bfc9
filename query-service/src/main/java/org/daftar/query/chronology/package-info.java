/** Chronologies: a case's timeline written out, numbered, with sources and standing, to be handed to others. */
@NullMarked
package org.daftar.query.chronology;

import org.jspecify.annotations.NullMarked;
