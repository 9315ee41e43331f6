/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ServerImpl.Exchange.reject}, which answers and hangs up. */
final class RejectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) int status,
      @Advice.Argument(1) @Nullable String requestLine,
      @Advice.FieldValue("chan") SocketChannel channel,
      @Advice.FieldValue(value = "rawout", readOnly = false) OutputStream out) {
    out = RejectionHelper.rejected(status, requestLine, channel, out);
  }

  private RejectAdvice() {}
}
