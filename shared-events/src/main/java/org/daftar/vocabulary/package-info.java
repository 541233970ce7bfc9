/** What the terms of the vocabularies mean: those that come with Daftar, and those that an organisation added. */
@NullMarked
package org.daftar.vocabulary;

import org.jspecify.annotations.NullMarked;
