/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaprocess17;

import dev.spoor.bootstrap.Operation;
import java.io.File;
import java.lang.invoke.MethodHandles;
import java.util.List;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ProcessBuilder.start(Redirect[])}. */
final class ProcessStartAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.FieldValue("command") List<String> command,
      @Advice.FieldValue("directory") @Nullable File directory) {
    return JavaProcessHelper.begin(command, directory);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Process process,
      @Advice.Thrown @Nullable Throwable thrown) {
    JavaProcessHelper.started(operation, process, thrown, MethodHandles.lookup());
  }

  private ProcessStartAdvice() {}
}
