/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes the bytes of a class that somebody wants. */
interface ClassWeaver {

  /**
   * The woven class, or null where there is nothing to weave.
   *
   * @param name the binary name
   */
  byte @Nullable [] weave(
      String name, @Nullable ClassLoader loader, byte[] bytes, List<Woven> wanting);
}
