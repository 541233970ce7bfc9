/** Signed notes as in C2SP signed-note: a text that people can read, with signatures below it. */
@NullMarked
package org.daftar.ledger.note;

import org.jspecify.annotations.NullMarked;
