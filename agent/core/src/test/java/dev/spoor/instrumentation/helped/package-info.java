/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** Classes that are defined beside another one, for {@code HelpersTest}. */
@NullMarked
package dev.spoor.instrumentation.helped;

import org.jspecify.annotations.NullMarked;
