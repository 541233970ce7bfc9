/** The vocabularies as they stood at a moment, with what the organisation made of them by then. */
@NullMarked
package org.daftar.query.vocabulary;

import org.jspecify.annotations.NullMarked;
