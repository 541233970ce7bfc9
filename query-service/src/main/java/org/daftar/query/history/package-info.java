/** What happened to one subject, and how it stood at any size of the log. */
@NullMarked
package org.daftar.query.history;

import org.jspecify.annotations.NullMarked;
