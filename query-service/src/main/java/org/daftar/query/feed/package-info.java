/** Where events come from: the log itself or a carrier, by position. */
@NullMarked
package org.daftar.query.feed;

import org.jspecify.annotations.NullMarked;
