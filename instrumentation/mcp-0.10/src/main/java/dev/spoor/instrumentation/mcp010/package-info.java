/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, Reactor, the MCP SDK
 * and {@code dev.spoor.bootstrap}.
 *
 * <p>The {@code tool_execution} events of servers and clients of the Model Context Protocol.
 */
@NullMarked
package dev.spoor.instrumentation.mcp010;

import org.jspecify.annotations.NullMarked;
