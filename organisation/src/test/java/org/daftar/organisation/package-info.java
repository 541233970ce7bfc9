/** What holds across processes. */
@NullMarked
package org.daftar.organisation;

import org.jspecify.annotations.NullMarked;
