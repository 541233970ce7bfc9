/** What the start script {@code daftar} does before Java runs, tried with stand-ins for Java and Maven. */
@NullMarked
package org.daftar.standalone.launcher;

import org.jspecify.annotations.NullMarked;
