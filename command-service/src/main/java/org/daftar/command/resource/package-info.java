/** What can be written over HTTP: one address for every event that a person may put on the record. */
@NullMarked
package org.daftar.command.resource;

import org.jspecify.annotations.NullMarked;
