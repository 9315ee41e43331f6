/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.tomcat90;

import net.bytebuddy.asm.Advice;
import org.apache.catalina.connector.Request;

/** Inlined into {@code ContainerBase.logAccess}, which passes the call on to its parent. */
final class AccessLogAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) Request request) {
    TomcatHelper.finish(request);
  }

  private AccessLogAdvice() {}
}
