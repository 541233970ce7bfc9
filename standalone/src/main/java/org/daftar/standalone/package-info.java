/** The command line: starts the product, and looks after its log. */
@NullMarked
package org.daftar.standalone;

import org.jspecify.annotations.NullMarked;
