/** Incidents by type and month. */
@NullMarked
package org.daftar.query.register.incident;

import org.jspecify.annotations.NullMarked;
