/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Headers;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Request.headers}, which the server's thread calls before all else. */
final class HeadersAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Return @Nullable Headers headers) {
    RejectionHelper.read(headers);
  }

  private HeadersAdvice() {}
}
