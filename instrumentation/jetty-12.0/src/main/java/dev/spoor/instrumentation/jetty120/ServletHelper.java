/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Context;
import org.eclipse.jetty.server.handler.ContextHandler;

/** Tells which servlet a request came to, for every version of the servlet API alike. */
public final class ServletHelper {
  private static final Accessor CLASS_NAME = new Accessor("getClassName");

  /** Called before the filters of a servlet; again where that one forwards to another. */
  public static void route(PathSpec mapping, Object servlet) {
    route(mapping.getDeclaration(), servlet);
  }

  static void route(String pattern, Object servlet) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation == null || !JettyHelper.SERVER.equals(operation.logger())) {
      return;
    }
    if (CLASS_NAME.of(servlet) instanceof String name) {
      operation.logger(name);
    }
    if (pattern.length() > 1 && !pattern.equals("/*")) {
      operation.mapping(contextPath() + pattern);
    }
  }

  private static String contextPath() {
    Context context = ContextHandler.getCurrentContext();
    String path = context == null ? null : context.getContextPath();
    return path == null || path.equals("/") ? "" : path;
  }

  private ServletHelper() {}
}
