/** Timelines: the entries of a case in the order of what happened. */
@NullMarked
package org.daftar.query.timeline;

import org.jspecify.annotations.NullMarked;
