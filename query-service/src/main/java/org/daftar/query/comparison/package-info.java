/** What changed in a case between two moments of the record. */
@NullMarked
package org.daftar.query.comparison;

import org.jspecify.annotations.NullMarked;
