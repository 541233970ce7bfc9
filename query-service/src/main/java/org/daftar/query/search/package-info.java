/** Finding by what is said and by names in any script. */
@NullMarked
package org.daftar.query.search;

import org.jspecify.annotations.NullMarked;
