/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Vert.x and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of Vert.x's {@code WebClient}.
 */
@NullMarked
package dev.spoor.instrumentation.vertxwebclient45;

import org.jspecify.annotations.NullMarked;
