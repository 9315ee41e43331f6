/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.Response;

/** Inlined into {@code Response.newResponseMetaData}. */
final class CommitAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This Response response) {
    JettyHelper.commit(response);
  }

  private CommitAdvice() {}
}
