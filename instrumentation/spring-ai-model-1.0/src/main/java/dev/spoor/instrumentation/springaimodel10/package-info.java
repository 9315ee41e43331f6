/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): Spring AI's {@code tool_execution}
 * and {@code llm_call} events.
 */
@NullMarked
package dev.spoor.instrumentation.springaimodel10;

import org.jspecify.annotations.NullMarked;
