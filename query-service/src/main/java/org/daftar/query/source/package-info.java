/** Sources and exhibits: what is known from where, and how far it can be trusted. */
@NullMarked
package org.daftar.query.source;

import org.jspecify.annotations.NullMarked;
