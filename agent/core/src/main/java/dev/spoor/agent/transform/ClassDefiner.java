/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/** Defines classes in loaders that are not ours. */
public interface ClassDefiner {

  /**
   * Defines a class as the loader itself would.
   *
   * @param loader null for the boot loader
   */
  Class<?> define(
      String name, byte[] bytes, @Nullable ClassLoader loader, @Nullable ProtectionDomain domain);

  /** Makes the module of an advised class read the unnamed module in which its helper lives. */
  void addReads(Module from, Module to);
}
