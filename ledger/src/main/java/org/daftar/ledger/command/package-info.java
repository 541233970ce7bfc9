/** What an outsider runs: commands that check, watch and witness logs. Each is a command of the product as well. */
@NullMarked
package org.daftar.ledger.command;

import org.jspecify.annotations.NullMarked;
