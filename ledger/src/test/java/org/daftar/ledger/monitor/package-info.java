/** Logs that are watched, honest ones and others. */
@NullMarked
package org.daftar.ledger.monitor;

import org.jspecify.annotations.NullMarked;
