/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, OkHttp and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of OkHttp 3.14 to 5.
 */
@NullMarked
package dev.spoor.instrumentation.okhttp314;

import org.jspecify.annotations.NullMarked;
