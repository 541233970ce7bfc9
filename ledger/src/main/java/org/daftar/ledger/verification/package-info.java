/**
 * The check of a bundle by somebody who trusts a few keys and nobody who kept the record. Needs no network and reads no
 * clock.
 */
@NullMarked
package org.daftar.ledger.verification;

import org.jspecify.annotations.NullMarked;
