/** Read models of several generations, and what a question sees while one takes the place of another. */
@NullMarked
package org.daftar.query.rebuild;

import org.jspecify.annotations.NullMarked;
