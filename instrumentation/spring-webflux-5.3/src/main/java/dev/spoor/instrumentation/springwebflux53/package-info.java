/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Spring and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>What Spring WebFlux adds to the {@code http_request} events of the server under it.
 */
@NullMarked
package dev.spoor.instrumentation.springwebflux53;

import org.jspecify.annotations.NullMarked;
