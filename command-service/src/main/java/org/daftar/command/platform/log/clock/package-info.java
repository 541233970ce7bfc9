/** The time under which events are recorded: it never runs backwards, and jumps are refused. */
@NullMarked
package org.daftar.command.platform.log.clock;

import org.jspecify.annotations.NullMarked;
