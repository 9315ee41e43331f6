/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import org.jspecify.annotations.Nullable;

/** What a node's lines say of the node itself. */
public record NodeLabel(String id, @Nullable String graph, String logger) {}
