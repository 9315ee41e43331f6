/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): LangGraph4j's {@code graph_execution}
 * and {@code node} events.
 */
@NullMarked
package dev.spoor.instrumentation.langgraph4jcore15;

import org.jspecify.annotations.NullMarked;
