/** What is needed to run both services for an organisation, held against what the services read and answer. */
@NullMarked
package org.daftar.organisation.deployment;

import org.jspecify.annotations.NullMarked;
