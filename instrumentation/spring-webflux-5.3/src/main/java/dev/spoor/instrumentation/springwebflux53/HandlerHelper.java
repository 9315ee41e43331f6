/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebflux53;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** Completes the server's operation with what only the framework knows. */
public final class HandlerHelper {
  private static final String LAMBDA = "$$Lambda";

  /** Called when the request is about to go to its handler. */
  public static void found(ServerWebExchange exchange, Object handler) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null && operation.template(routeOf(exchange))) {
      operation.logger(nameOf(handler));
    }
  }

  /** From the root of the server on, or null where the mapping has no templates. */
  private static @Nullable String routeOf(ServerWebExchange exchange) {
    Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? null : exchange.getRequest().getPath().contextPath().value() + pattern;
  }

  private static String nameOf(Object handler) {
    if (handler instanceof HandlerMethod method) {
      return method.getBeanType().getName();
    }
    String name = handler.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** Called before an exception is turned into an answer. */
  public static void threw(@Nullable Throwable exception) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      operation.error(exception);
    }
  }

  private HandlerHelper() {}
}
