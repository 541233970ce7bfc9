/** Handing out cases of a data folder, whether an instance runs on it or not. */
@NullMarked
package org.daftar.standalone.export;

import org.jspecify.annotations.NullMarked;
