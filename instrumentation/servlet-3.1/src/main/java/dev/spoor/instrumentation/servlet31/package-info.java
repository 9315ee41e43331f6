/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, the servlet API and
 * {@code dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of servlet containers that no other instrumentation knows.
 */
@NullMarked
package dev.spoor.instrumentation.servlet31;

import org.jspecify.annotations.NullMarked;
