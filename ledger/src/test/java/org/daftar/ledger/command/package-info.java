/** What people give as commands. */
@NullMarked
package org.daftar.ledger.command;

import org.jspecify.annotations.NullMarked;
