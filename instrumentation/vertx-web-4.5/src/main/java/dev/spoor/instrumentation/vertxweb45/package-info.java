/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Vert.x Web and
 * {@code dev.spoor.bootstrap}.
 *
 * <p>What a router knows of a request: its route, its handler, and what became an answer.
 */
@NullMarked
package dev.spoor.instrumentation.vertxweb45;

import org.jspecify.annotations.NullMarked;
