/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;

/** Completes the container's operation with what only the framework knows. */
public final class HandlerHelper {
  private static final String LAMBDA = "$$Lambda";
  private static final String[] ERRORS = {
    "jakarta.servlet.error.status_code", "javax.servlet.error.status_code"
  };

  /** Called when the request is about to go to its handler; again when it is forwarded. */
  public static void found(Object handler) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (operation == null || request == null || isErrorDispatch(request)) {
      return;
    }
    if (operation.template(Route.of(request, operation))) {
      operation.logger(nameOf(handler));
    }
  }

  /** The page that tells of an error has a handler too, which is not the request's. */
  private static boolean isErrorDispatch(RequestAttributes request) {
    for (String name : ERRORS) {
      if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) != null) {
        return true;
      }
    }
    return false;
  }

  private static String nameOf(Object handler) {
    if (handler instanceof HandlerMethod method) {
      return method.getBeanType().getName();
    }
    String name = handler.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** Called before an exception, if there was one, is turned into an answer. */
  public static void threw(@Nullable Exception exception) {
    Operation operation = exception == null ? null : Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null && exception != null) {
      operation.error(
          exception.getCause() instanceof Error error && isSpringsOwn(exception)
              ? error
              : exception);
    }
  }

  /** Spring has {@code Error}s of the handler in an exception of the servlets'. */
  private static boolean isSpringsOwn(Exception exception) {
    return exception.getClass().getName().endsWith("ServletException");
  }

  private HandlerHelper() {}
}
