/** What became of charges and judgments, told by the later facts of their case. */
@NullMarked
package org.daftar.events.outcome;

import org.jspecify.annotations.NullMarked;
