/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

import dev.spoor.bootstrap.Witness;
import net.bytebuddy.asm.Advice;

/** Inlined into a method of which every return is evidence, see {@link Advisor#witness}. */
final class WitnessReturnAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(@Advice.Origin Class<?> type, @Advice.Origin("#t\\##m") String method) {
    Witness.saw(type, method);
  }

  private WitnessReturnAdvice() {}
}
