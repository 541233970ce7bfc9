/** How the server meets the network: on this machine only, and to nobody but its own pages and programmes. */
@NullMarked
package org.daftar.command.platform.web;

import org.jspecify.annotations.NullMarked;
