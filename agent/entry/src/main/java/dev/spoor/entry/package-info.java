/**
 * Zone ENTRY: loaded by the system loader, compiled for Java 8; may use {@code java.lang}, {@code
 * java.lang.instrument}, {@code java.io} and {@code java.util.jar}. At most four classes.
 *
 * <p>Looks at the JVM, opens the isolated loader, and hands over.
 */
package dev.spoor.entry;
