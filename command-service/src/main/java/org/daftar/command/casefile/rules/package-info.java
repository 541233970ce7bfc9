/** The rules of a case: what can never be so, and what is unlikely and must be acknowledged. One theme a file. */
@NullMarked
package org.daftar.command.casefile.rules;

import org.jspecify.annotations.NullMarked;
