/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code process} events.
 */
@NullMarked
package dev.spoor.instrumentation.javaprocess17;

import org.jspecify.annotations.NullMarked;
