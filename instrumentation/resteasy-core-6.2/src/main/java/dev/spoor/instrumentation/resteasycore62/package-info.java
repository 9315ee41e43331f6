/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, RESTEasy and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>What RESTEasy knows of a request: its route, its resource, and the exception that became its
 * answer.
 */
@NullMarked
package dev.spoor.instrumentation.resteasycore62;

import org.jspecify.annotations.NullMarked;
