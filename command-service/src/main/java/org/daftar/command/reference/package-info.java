/** The identifiers that a proposal mentions, and whether the record knows what they name. */
@NullMarked
package org.daftar.command.reference;

import org.jspecify.annotations.NullMarked;
