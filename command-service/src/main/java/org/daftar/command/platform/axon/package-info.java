/** Puts Axon to work: commands to aggregates, aggregates from the log, their events to the log. */
@NullMarked
package org.daftar.command.platform.axon;

import org.jspecify.annotations.NullMarked;
