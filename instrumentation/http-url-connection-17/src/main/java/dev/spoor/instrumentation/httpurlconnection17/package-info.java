/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_client} events of {@code java.net.HttpURLConnection}.
 */
@NullMarked
package dev.spoor.instrumentation.httpurlconnection17;

import org.jspecify.annotations.NullMarked;
