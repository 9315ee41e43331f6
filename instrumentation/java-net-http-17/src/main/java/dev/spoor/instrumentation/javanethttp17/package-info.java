/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of {@code java.net.http.HttpClient}.
 */
@NullMarked
package dev.spoor.instrumentation.javanethttp17;

import org.jspecify.annotations.NullMarked;
