/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of {@code com.sun.net.httpserver}.
 */
@NullMarked
package dev.spoor.instrumentation.jdkhttpserver17;

import org.jspecify.annotations.NullMarked;
