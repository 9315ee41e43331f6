/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Jetty's core and
 * {@code dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of Jetty 12, whatever servlets run on it.
 */
@NullMarked
package dev.spoor.instrumentation.jetty120;

import org.jspecify.annotations.NullMarked;
