/** How many commands are recorded durably in a second: ours, the peer's, and what the disk and SQLite give at most. */
@NullMarked
package org.daftar.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
