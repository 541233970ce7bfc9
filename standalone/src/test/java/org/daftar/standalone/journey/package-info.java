/** What people do with an instance over days: stop it, start it again, keep a copy, go back to the copy. */
@NullMarked
package org.daftar.standalone.journey;

import org.jspecify.annotations.NullMarked;
