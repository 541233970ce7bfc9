/** The deciding side as a service of its own, one node of many. */
@NullMarked
package org.daftar.command.platform.node;

import org.jspecify.annotations.NullMarked;
