/** What of a running instance can be seen from outside of it: its sockets, its answers on the wire, its traces. */
@NullMarked
package org.daftar.standalone.network;

import org.jspecify.annotations.NullMarked;
