/** Working days, and how a time limit is counted over them. */
@NullMarked
package org.daftar.workday;

import org.jspecify.annotations.NullMarked;
