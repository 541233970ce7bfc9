/** The relay between a real log and a real server, and what may befall either. */
@NullMarked
package org.daftar.command.platform.relay;

import org.jspecify.annotations.NullMarked;
