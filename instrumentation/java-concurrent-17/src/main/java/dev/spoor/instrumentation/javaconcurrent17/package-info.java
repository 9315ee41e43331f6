/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>No events: carries contexts from thread to thread.
 */
@NullMarked
package dev.spoor.instrumentation.javaconcurrent17;

import org.jspecify.annotations.NullMarked;
