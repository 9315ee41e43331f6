/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import dev.spoor.annotations.Logged;

/** What the caller reads. */
final class Report {

  @Logged(args = true)
  String render(String installed, String released, String known) {
    return "Installed: " + installed + ". Newest: " + released + ". Advisories: " + known + ".";
  }
}
