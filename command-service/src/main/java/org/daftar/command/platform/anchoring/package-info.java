/** Time stamps by others: asking an authority over the network, keeping what it answers, and recording that it did. */
@NullMarked
package org.daftar.command.platform.anchoring;

import org.jspecify.annotations.NullMarked;
