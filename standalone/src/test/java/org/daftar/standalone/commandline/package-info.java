/** What the command line says to the person at the keyboard, above all when it cannot do what it was told. */
@NullMarked
package org.daftar.standalone.commandline;

import org.jspecify.annotations.NullMarked;
