/** Reading some events of a log alone, without the rest of it. */
@NullMarked
package org.daftar.query.platform.alone;

import org.jspecify.annotations.NullMarked;
