/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import dev.spoor.annotations.Logged;

/** What a handler does: a method that leaves lines of its own. */
final class Work {

  @Logged
  static String done(String where) {
    return where;
  }

  private Work() {}
}
