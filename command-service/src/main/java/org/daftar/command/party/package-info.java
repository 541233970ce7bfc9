/**
 * People, groups, organisations, authorities and courts: under which names they are known and which record of them
 * stays.
 */
@NullMarked
package org.daftar.command.party;

import org.jspecify.annotations.NullMarked;
