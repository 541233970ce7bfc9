/** Facts with all their accounts, which count once. */
@NullMarked
package org.daftar.query.register.fact;

import org.jspecify.annotations.NullMarked;
