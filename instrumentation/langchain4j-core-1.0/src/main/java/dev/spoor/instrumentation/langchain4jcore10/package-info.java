/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): LangChain4j's {@code llm_call}
 * events.
 */
@NullMarked
package dev.spoor.instrumentation.langchain4jcore10;

import org.jspecify.annotations.NullMarked;
