/**
 * Zone LIBRARY: the {@code *Advice} and {@code *Helper}; all else is AGENT. The application's own
 * methods, marked with an annotation or named in {@code SPOOR_METHODS}: {@code method}, {@code
 * node} and {@code tool_execution} events.
 */
@NullMarked
package dev.spoor.instrumentation.methods10;

import org.jspecify.annotations.NullMarked;
