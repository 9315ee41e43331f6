/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Reactor Netty and
 * {@code dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of the Reactor Netty client, and of the {@code WebClient} on it;
 * {@code http_request} events of its server.
 */
@NullMarked
package dev.spoor.instrumentation.reactornettyhttp10;

import org.jspecify.annotations.NullMarked;
