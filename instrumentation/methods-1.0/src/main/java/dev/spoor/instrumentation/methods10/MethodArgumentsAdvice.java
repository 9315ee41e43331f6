/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.spi.Constant;
import dev.spoor.instrumentation.spi.MethodConstants;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Inlined into methods of the application whose arguments are to be logged. */
final class MethodArgumentsAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Constant(MethodConstants.NAME) String name,
      @Constant(MethodConstants.LOGGER) String logger,
      @Constant(MethodConstants.PARAMETERS) String parameters,
      @Advice.AllArguments Object[] arguments) {
    return MethodHelper.begin(name, logger, parameters, arguments);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return(typing = Assigner.Typing.DYNAMIC) @Nullable Object result,
      @Advice.Thrown @Nullable Throwable thrown) {
    Operations.endWith(operation, result, thrown);
  }

  private MethodArgumentsAdvice() {}
}
