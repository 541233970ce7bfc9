/** Having the log cosigned by witnesses. */
@NullMarked
package org.daftar.standalone.witnessing;

import org.jspecify.annotations.NullMarked;
