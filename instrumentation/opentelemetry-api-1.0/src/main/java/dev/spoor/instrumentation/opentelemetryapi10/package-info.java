/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>No events: finds where the application's current OpenTelemetry span can be read.
 */
@NullMarked
package dev.spoor.instrumentation.opentelemetryapi10;

import org.jspecify.annotations.NullMarked;
