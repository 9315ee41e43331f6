/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): the {@code graph_execution}, {@code
 * node}, {@code tool_execution} and {@code llm_call} events of Google's Agent Development Kit.
 */
@NullMarked
package dev.spoor.instrumentation.googleadk01;

import org.jspecify.annotations.NullMarked;
