/** Watching a log from outside: all its leaves are read, again and again, and nothing of it is taken on trust. */
@NullMarked
package org.daftar.ledger.monitor;

import org.jspecify.annotations.NullMarked;
