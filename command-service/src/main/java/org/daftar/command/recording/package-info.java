/** Asking to put something on the record, and the answers: recorded, refused, cautioned, or overtaken. */
@NullMarked
package org.daftar.command.recording;

import org.jspecify.annotations.NullMarked;
