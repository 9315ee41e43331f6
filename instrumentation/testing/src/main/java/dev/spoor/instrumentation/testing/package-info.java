/**
 * For tests of instrumentations, which run in a JVM whose agent carries the instrumentation under
 * the real loader layout.
 */
@NullMarked
package dev.spoor.instrumentation.testing;

import org.jspecify.annotations.NullMarked;
