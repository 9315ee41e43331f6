/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY: what the instrumentations of HTTP servers have in common. Like a helper it is
 * defined beside each library that needs it, and knows none of them.
 */
@NullMarked
package dev.spoor.instrumentation.servers;

import org.jspecify.annotations.NullMarked;
