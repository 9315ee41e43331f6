/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.util.Map;

/** An application's object with a method for a tool, which takes whatever it is given. */
public final class OrderTool {
  private final Body body;

  OrderTool(Body body) {
    this.body = body;
  }

  public String use(Map<String, Object> order) throws Exception {
    return body.run(order);
  }

  /** What a tool does with an order. */
  @FunctionalInterface
  public interface Body {
    String run(Object order) throws Exception;
  }
}
