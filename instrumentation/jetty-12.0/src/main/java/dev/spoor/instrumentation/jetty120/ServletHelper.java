/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.lang.reflect.Method;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Context;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.jspecify.annotations.Nullable;

/** Tells which servlet a request came to, for every version of the servlet API alike. */
public final class ServletHelper {
  private static final ClassName CLASS_NAME = new ClassName();

  /** Called before the filters of a servlet; again where that one forwards to another. */
  public static void route(PathSpec mapping, Object servlet) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation == null || !JettyHelper.SERVER.equals(operation.logger())) {
      return;
    }
    String name = CLASS_NAME.of(servlet);
    if (name != null) {
      operation.logger(name);
    }
    String pattern = mapping.getDeclaration();
    if (pattern.length() > 1 && !pattern.equals("/*")) {
      operation.set(Attribute.ROUTE, contextPath() + pattern);
    }
  }

  private static String contextPath() {
    Context context = ContextHandler.getCurrentContext();
    String path = context == null ? null : context.getContextPath();
    return path == null || path.equals("/") ? "" : path;
  }

  /**
   * The accessor of a servlet's holder, of which each version of the API has a class of its own.
   */
  private static final class ClassName extends ClassValue<Method> {

    @Nullable String of(Object holder) {
      try {
        return (String) get(holder.getClass()).invoke(holder);
      } catch (ReflectiveOperationException | IllegalStateException e) {
        return null;
      }
    }

    @Override
    protected Method computeValue(Class<?> type) {
      try {
        return type.getMethod("getClassName");
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private ServletHelper() {}
}
