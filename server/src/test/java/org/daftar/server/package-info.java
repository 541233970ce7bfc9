/** What a server is told at start. */
@NullMarked
package org.daftar.server;

import org.jspecify.annotations.NullMarked;
