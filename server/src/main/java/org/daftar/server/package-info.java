/** What every server of ours has: who may reach it, what it tells browsers, what it is told at start. */
@NullMarked
package org.daftar.server;

import org.jspecify.annotations.NullMarked;
