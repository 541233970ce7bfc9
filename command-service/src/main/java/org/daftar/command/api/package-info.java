/** The HTTP interface for writing: reads a request strictly, proposes its event, and answers in full. */
@NullMarked
package org.daftar.command.api;

import org.jspecify.annotations.NullMarked;
