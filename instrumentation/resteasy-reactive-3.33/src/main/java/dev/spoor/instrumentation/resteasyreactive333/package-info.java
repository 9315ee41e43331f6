/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Zone LIBRARY, but for the {@code *Instrumentation} (AGENT): may use the JDK, RESTEasy Reactive
 * and {@code dev.spoor.bootstrap}.
 *
 * <p>What Quarkus REST knows of a request: its route, its resource, and the exception that became
 * its answer.
 */
@NullMarked
package dev.spoor.instrumentation.resteasyreactive333;

import org.jspecify.annotations.NullMarked;
