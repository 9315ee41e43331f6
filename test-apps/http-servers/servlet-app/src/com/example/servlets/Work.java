/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servlets;

import dev.spoor.annotations.Logged;

/** What a handler does: a method that leaves lines of its own. */
public final class Work {

  @Logged
  public static String done(String where) {
    return where;
  }

  private Work() {}
}
