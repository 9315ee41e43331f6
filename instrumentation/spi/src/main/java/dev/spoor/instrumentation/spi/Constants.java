/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import net.bytebuddy.description.method.MethodDescription;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the {@link Constant} parameters of an advice hold in each method it is woven into.
 */
public interface Constants {

  /**
   * The value of one parameter in one method, or null.
   *
   * @param name what the parameter's {@link Constant} says
   */
  @Nullable String of(String name, MethodDescription method);
}
