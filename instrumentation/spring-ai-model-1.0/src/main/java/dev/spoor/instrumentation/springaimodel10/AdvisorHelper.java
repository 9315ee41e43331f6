/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Witness;
import org.jspecify.annotations.Nullable;

/** Bears witness that a client has called a model. */
public final class AdvisorHelper {

  /** A model that is a lambda is no class that could be hooked. */
  public static void returned(Class<?> type, String method, @Nullable Object model) {
    if (model != null && !model.getClass().isHidden()) {
      Witness.saw(type, method);
    }
  }

  private AdvisorHelper() {}
}
