/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Reactor and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>Contexts along reactive chains; no events of its own.
 */
@NullMarked
package dev.spoor.instrumentation.reactorcore34;

import org.jspecify.annotations.NullMarked;
