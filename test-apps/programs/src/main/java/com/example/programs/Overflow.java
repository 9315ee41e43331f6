/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.spoor.annotations.Logged;

/**
 * Runs out of stack within marked methods, twice, and goes on; its lines fit into the ring of
 * stdout.
 */
public final class Overflow {
  private static final int TIMES = 2;

  public static void main(String[] args) throws InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      var deep = new Thread(null, Overflow::around, "deep-" + i, 256 << 10);
      deep.start();
      deep.join();
    }
  }

  @Logged
  private static void around() {
    try {
      descend(0);
    } catch (StackOverflowError e) {
      System.out.println("overflowed in " + e.getStackTrace()[0].getMethodName());
    }
  }

  @Logged
  private static void descend(int depth) {
    if (depth < Integer.MAX_VALUE) {
      descend(depth + 1);
    }
  }

  private Overflow() {}
}
