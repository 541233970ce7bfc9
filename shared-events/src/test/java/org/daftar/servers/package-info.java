/** Servers for tests, each in a process of its own that can be killed. */
@NullMarked
package org.daftar.servers;

import org.jspecify.annotations.NullMarked;
