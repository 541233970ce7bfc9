/** Taking in the log: from events to documents and search entries, and reading them at one consistent size. */
@NullMarked
package org.daftar.query.projection;

import org.jspecify.annotations.NullMarked;
