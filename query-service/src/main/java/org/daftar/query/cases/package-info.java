/** Cases: what they are about, who takes part, which exist. */
@NullMarked
package org.daftar.query.cases;

import org.jspecify.annotations.NullMarked;
