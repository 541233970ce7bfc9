/** Tests that use the forms of a running product as a browser without script does. */
@NullMarked
package org.daftar.standalone.forms;

import org.jspecify.annotations.NullMarked;
