/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

/** An application's object with a method for a tool, which knows what it is given. */
public final class TypedOrderTool {
  private final OrderTool.Body body;

  TypedOrderTool(OrderTool.Body body) {
    this.body = body;
  }

  public String use(Order order) throws Exception {
    return body.run(order);
  }

  /** What is ordered, and by whom. */
  public record Order(String item, Login login) {}

  /** Who that is. */
  public record Login(String user, String password) {}
}
