/**
 * Forms that work without script. Their fields are named like the JSON fields of a command, so that one step turns any
 * form into a command, and the errors of an answer stand beside the fields that they name.
 */
@NullMarked
package org.daftar.query.form;

import org.jspecify.annotations.NullMarked;
