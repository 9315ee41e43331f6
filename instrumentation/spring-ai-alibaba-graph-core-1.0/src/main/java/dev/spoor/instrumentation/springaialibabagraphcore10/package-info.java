/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): the {@code graph_execution} and
 * {@code node} events of Spring AI Alibaba Graph.
 */
@NullMarked
package dev.spoor.instrumentation.springaialibabagraphcore10;

import org.jspecify.annotations.NullMarked;
