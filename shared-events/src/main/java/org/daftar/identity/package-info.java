/** Public identifiers: random, so that they tell neither order nor time and cannot be guessed. */
@NullMarked
package org.daftar.identity;

import org.jspecify.annotations.NullMarked;
