/** Restrained property that has not been given back. */
@NullMarked
package org.daftar.query.register.asset;

import org.jspecify.annotations.NullMarked;
