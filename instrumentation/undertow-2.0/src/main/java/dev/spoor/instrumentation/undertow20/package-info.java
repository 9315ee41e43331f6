/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Undertow and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of Undertow.
 */
@NullMarked
package dev.spoor.instrumentation.undertow20;

import org.jspecify.annotations.NullMarked;
