/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Jersey and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>What Jersey knows of a request: its route, its resource, and the exception that became its
 * answer.
 */
@NullMarked
package dev.spoor.instrumentation.jerseyserver226;

import org.jspecify.annotations.NullMarked;
