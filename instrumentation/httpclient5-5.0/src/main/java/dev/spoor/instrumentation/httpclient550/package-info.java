/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Apache HttpClient
 * and {@code dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of Apache HttpClient 5, classic and asynchronous.
 */
@NullMarked
package dev.spoor.instrumentation.httpclient550;

import org.jspecify.annotations.NullMarked;
