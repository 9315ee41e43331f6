/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Vert.x and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of the Vert.x server, {@code http_client} events of its client,
 * and the context that goes along with Vert.x's own.
 */
@NullMarked
package dev.spoor.instrumentation.vertxcore45;

import org.jspecify.annotations.NullMarked;
