/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import javax.servlet.Servlet;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Follows a request through filters and servlets of {@code javax}, where nobody else does. */
public final class JavaxHelper {

  /** Called before each filter and servlet; answers what {@link #end} needs, mostly null. */
  public static @Nullable Object begin(
      Object component, ServletRequest request, ServletResponse response) {
    Operation open = Operations.innermost(Kind.HTTP_REQUEST);
    if (open != null && !(component instanceof Servlet)) {
      return null;
    }
    return request instanceof HttpServletRequest http
            && response instanceof HttpServletResponse answer
        ? ServletCall.begin(component, new JavaxExchange(http, answer), open)
        : null;
  }

  /** Called when the filter or servlet has returned or thrown. */
  public static void end(@Nullable Object call, @Nullable Throwable thrown) {
    if (call instanceof ServletCall begun) {
      begun.end(thrown);
    }
  }

  private JavaxHelper() {}
}
