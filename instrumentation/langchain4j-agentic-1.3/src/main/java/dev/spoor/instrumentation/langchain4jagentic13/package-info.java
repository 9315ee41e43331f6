/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): the {@code graph_execution} and
 * {@code node} events of LangChain4j's agents.
 */
@NullMarked
package dev.spoor.instrumentation.langchain4jagentic13;

import org.jspecify.annotations.NullMarked;
