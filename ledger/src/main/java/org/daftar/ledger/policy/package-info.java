/** Whom one trusts: C2SP tlog-policy. */
@NullMarked
package org.daftar.ledger.policy;

import org.jspecify.annotations.NullMarked;
