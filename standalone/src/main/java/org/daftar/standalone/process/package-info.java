/** The running product: the deciding and the answering side in one process, over one log. */
@NullMarked
package org.daftar.standalone.process;

import org.jspecify.annotations.NullMarked;
