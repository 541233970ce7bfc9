/** What tests of registers have in common. */
@NullMarked
package org.daftar.query.register;

import org.jspecify.annotations.NullMarked;
