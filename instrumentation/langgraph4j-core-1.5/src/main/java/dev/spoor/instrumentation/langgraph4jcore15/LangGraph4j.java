/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.instrumentation.spi.Library;

/** The library, as all of this package name it. */
final class LangGraph4j {
  static final Library LIBRARY = new Library("org.bsc.langgraph4j", Guarded.INSTRUMENTATION, "1.5");

  private LangGraph4j() {}
}
