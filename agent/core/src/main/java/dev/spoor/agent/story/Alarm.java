/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import dev.spoor.bootstrap.Context;

/** Where a run is said to behave oddly. */
@FunctionalInterface
public interface Alarm {

  /** Says it; the context is that in which it was noticed. */
  void raise(String cause, String sentence, Context context);
}
