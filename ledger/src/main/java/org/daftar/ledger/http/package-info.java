/** HTTP with servers and clients that are not trusted. */
@NullMarked
package org.daftar.ledger.http;

import org.jspecify.annotations.NullMarked;
