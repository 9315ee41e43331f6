/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxweb45;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Tells by which route a request went, and which exception became its answer. */
public final class RoutingHelper {

  /** Called before each handler; the last route that has a path is the request's. */
  public static void route(RoutingContext routing) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    String template = operation == null ? null : template(routing);
    if (operation != null && template != null) {
      operation.set(Attribute.ROUTE, template);
    }
  }

  private static @Nullable String template(RoutingContext routing) {
    Route route = routing.currentRoute();
    String path = route == null ? null : route.getPath();
    if (path == null || (!route.isExactPath() && path.length() < 2)) {
      return null;
    }
    String mount = routing.mountPoint();
    String whole = mount == null ? path : join(mount, path);
    return route.isExactPath() ? whole : whole + '*';
  }

  private static String join(String mount, String path) {
    return mount.endsWith("/") && path.startsWith("/") ? mount + path.substring(1) : mount + path;
  }

  /** Called with what a handler threw, or failed the request with. */
  public static void fail(@Nullable Throwable failure) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      operation.error(failure);
    }
  }

  private RoutingHelper() {}
}
