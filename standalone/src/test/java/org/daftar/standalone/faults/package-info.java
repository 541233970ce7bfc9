/** Does to the running product what happens to programmes, while clients write; a checker then decides. */
@NullMarked
package org.daftar.standalone.faults;

import org.jspecify.annotations.NullMarked;
