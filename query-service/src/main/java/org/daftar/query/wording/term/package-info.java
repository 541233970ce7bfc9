/** Words for codes, kinds, standings and times. */
@NullMarked
package org.daftar.query.wording.term;

import org.jspecify.annotations.NullMarked;
