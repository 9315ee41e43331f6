/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.UserIdentity;
import org.eclipse.jetty.servlet.ServletHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.servlet.ServletMapping;
import org.jspecify.annotations.Nullable;

/** Tells which servlet a request came to. */
public final class ServletHelper {

  /** Called before the filters of a servlet; again where that one forwards to another. */
  public static void route(ServletHandler servlets, Request request) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    UserIdentity.Scope scope = request.getUserIdentityScope();
    if (operation == null
        || !JettyHelper.SERVER.equals(operation.logger())
        || !(scope instanceof ServletHolder servlet)) {
      return;
    }
    operation.logger(servlet.getClassName());
    String mapping = mappingOf(servlets, servlet);
    if (mapping != null) {
      operation.mapping(request.getContextPath() + mapping);
    }
  }

  /** The servlet's mapping, where it has one of its own. */
  private static @Nullable String mappingOf(ServletHandler servlets, ServletHolder servlet) {
    String found = null;
    for (ServletMapping mapping : servlets.getServletMappings()) {
      if (servlet.getName().equals(mapping.getServletName())) {
        for (String pattern : mapping.getPathSpecs()) {
          if (found != null) {
            return null;
          }
          found = pattern;
        }
      }
    }
    return found == null || found.length() <= 1 || found.equals("/*") ? null : found;
  }

  private ServletHelper() {}
}
