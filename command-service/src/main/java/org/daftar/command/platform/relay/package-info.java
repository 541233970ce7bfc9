/** Sends the log to the carrier in its order: one node does, and whichever does goes on where the topic ends. */
@NullMarked
package org.daftar.command.platform.relay;

import org.jspecify.annotations.NullMarked;
