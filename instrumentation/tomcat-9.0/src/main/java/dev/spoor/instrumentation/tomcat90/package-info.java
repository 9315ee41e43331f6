/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Tomcat and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>{@code http_request} events of Tomcat.
 */
@NullMarked
package dev.spoor.instrumentation.tomcat90;

import org.jspecify.annotations.NullMarked;
