/**
 * Zone AGENT: loaded by the isolated loader; may use {@code dev.spoor.bootstrap} and Byte Buddy.
 *
 * <p>What an instrumentation says of itself: which types, which methods, which advice.
 */
@NullMarked
package dev.spoor.instrumentation.spi;

import org.jspecify.annotations.NullMarked;
