/** From events to leaves: what the log holds of an event in clear, and what it holds of it as digests. */
@NullMarked
package org.daftar.command.platform.log.leaf;

import org.jspecify.annotations.NullMarked;
