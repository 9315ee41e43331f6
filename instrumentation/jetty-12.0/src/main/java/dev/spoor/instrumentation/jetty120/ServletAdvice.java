/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.http.pathmap.PathSpec;

/** Inlined into {@code MappedServlet.handle}. */
final class ServletAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.FieldValue("_pathSpec") PathSpec mapping,
      @Advice.FieldValue("_servletHolder") Object servlet) {
    ServletHelper.route(mapping, servlet);
  }

  private ServletAdvice() {}
}
