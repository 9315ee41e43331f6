/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Follows a request through filters and servlets of {@code jakarta}, where nobody else does. */
public final class JakartaHelper {

  /** Called before each filter and servlet; answers what {@link #end} needs, mostly null. */
  public static @Nullable Object begin(
      Object component, ServletRequest request, ServletResponse response) {
    Operation open = Operations.innermost(Kind.HTTP_REQUEST);
    if (open != null && !(component instanceof Servlet)) {
      return null;
    }
    return request instanceof HttpServletRequest http
            && response instanceof HttpServletResponse answer
        ? ServletCall.begin(component, new JakartaExchange(http, answer), open)
        : null;
  }

  /** Called when the filter or servlet has returned or thrown. */
  public static void end(@Nullable Object call, @Nullable Throwable thrown) {
    if (call instanceof ServletCall begun) {
      begun.end(thrown);
    }
  }

  private JakartaHelper() {}
}
