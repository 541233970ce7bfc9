/** Logs at rest: copies of them, walked and read beside a running product. */
@NullMarked
package org.daftar.standalone.copy;

import org.jspecify.annotations.NullMarked;
