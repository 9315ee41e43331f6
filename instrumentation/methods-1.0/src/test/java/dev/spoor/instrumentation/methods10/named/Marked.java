/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10.named;

import dev.spoor.annotations.Logged;

/** Named by a pattern and marked. */
public class Marked {
  @Logged("mark")
  public void both() {}
}
