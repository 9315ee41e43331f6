/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import dev.spoor.annotations.Logged;
import dev.spoor.annotations.LoggedNode;
import dev.spoor.annotations.LoggedTool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A class of an application, marked in every way. */
class Planner implements Planning<String> {

  @Logged
  String plan(String goal) {
    return "plan for " + goal;
  }

  @Logged("a name of its own")
  void named() {}

  @Logged(args = true)
  int sum(int first, Integer second) {
    return first + second;
  }

  @Logged
  static long total(long a, double b) {
    return a + (long) b;
  }

  void runHidden() {
    hidden();
  }

  @Logged
  private void hidden() {}

  @Logged
  final void last() {}

  @Logged
  void fails(Exception exception) throws Exception {
    throw exception;
  }

  @Logged
  CompletionStage<String> later(CompletableFuture<String> future) {
    return future;
  }

  @Logged
  int factorial(int n) {
    return n == 0 ? 1 : n * factorial(n - 1);
  }

  @LoggedNode("summarize")
  String node() {
    return plan("inner");
  }

  @LoggedNode
  void unnamedNode() {}

  @LoggedTool
  String search(String query, int limit) {
    return query.repeat(limit);
  }

  @LoggedTool("calculator")
  int calculate(int number) {
    return number;
  }

  @Override
  public String accept(String value) {
    return value;
  }

  void plain() {}
}
