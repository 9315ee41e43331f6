/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.servers.Interruptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletChain;
import io.undertow.servlet.handlers.ServletRequestContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells which servlet a request came to, and what that threw. */
public final class ServletHelper {

  /** Called before the filters of a servlet; again where that one forwards to another. */
  public static void route(HttpServerExchange exchange) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    ServletRequestContext request = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
    ServletChain chain = request == null ? null : request.getCurrentServlet();
    if (operation == null || chain == null || !UndertowHelper.SERVER.equals(operation.logger())) {
      return;
    }
    operation.logger(chain.getManagedServlet().getServletInfo().getServletClass().getName());
    String pattern = chain.getPattern();
    if (pattern != null && pattern.length() > 1 && !pattern.equals("/*")) {
      operation.mapping(contextPath(request) + pattern);
    }
  }

  private static String contextPath(ServletRequestContext request) {
    String path = request.getDeployment().getDeploymentInfo().getContextPath();
    return path == null || path.equals("/") ? "" : path;
  }

  /** Called with what came out of the filters and the servlet, if anything did. */
  public static void fail(HttpServerExchange exchange, @Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation == null || thrown == null) {
      return;
    }
    boolean whileAnswering = exchange.isResponseStarted();
    if (whileAnswering && Interruptions.caused(thrown)) {
      operation.error(thrown).fail(thrown.getClass().getName(), null);
    } else if (whileAnswering && thrown instanceof IOException) {
      operation.outcome("cancelled");
    } else {
      operation.error(thrown);
    }
  }

  private ServletHelper() {}
}
