/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Jetty and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of Jetty 9.4, 10 and 11.
 */
@NullMarked
package dev.spoor.instrumentation.jetty94;

import org.jspecify.annotations.NullMarked;
