/** Cases that go out with what proves them, and such as came in. */
@NullMarked
package org.daftar.standalone.bundle;

import org.jspecify.annotations.NullMarked;
