/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): LangChain4j's {@code tool_execution}
 * events.
 */
@NullMarked
package dev.spoor.instrumentation.langchain4j10;

import org.jspecify.annotations.NullMarked;
