/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK and {@code
 * dev.spoor.bootstrap}.
 *
 * <p>No events: lets loaders that do not delegate to the boot loader find BOOTSTRAP.
 */
@NullMarked
package dev.spoor.instrumentation.classloaders17;

import org.jspecify.annotations.NullMarked;
