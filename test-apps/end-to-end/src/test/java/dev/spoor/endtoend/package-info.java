/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** Programs in their own JVM under the real jar, on every JDK that this machine has. */
@NullMarked
package dev.spoor.endtoend;

import org.jspecify.annotations.NullMarked;
