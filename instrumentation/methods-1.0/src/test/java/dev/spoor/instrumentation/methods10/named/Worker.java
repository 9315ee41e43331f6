/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10.named;

/** Named by patterns. */
public class Worker {
  private String name = "worker";

  public String work() {
    return "done";
  }

  public void workLate() {}

  public String plan(String goal, int[] steps) {
    return goal + steps.length;
  }

  public String rest() {
    return name;
  }
}
