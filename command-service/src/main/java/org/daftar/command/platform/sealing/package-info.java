/** Signing what the log has come to: its key, and its checkpoints. */
@NullMarked
package org.daftar.command.platform.sealing;

import org.jspecify.annotations.NullMarked;
