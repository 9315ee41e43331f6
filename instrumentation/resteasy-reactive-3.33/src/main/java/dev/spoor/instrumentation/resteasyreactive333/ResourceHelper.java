/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasyreactive333;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

/** Tells Vert.x's operation which resource a request came to, and what that threw. */
public final class ResourceHelper {

  /**
   * Called when the resource of a request has been found.
   *
   * @param located whether a locator found it, whose own template has been seen before
   */
  public static void route(
      ResteasyReactiveRequestContext context, RuntimeResource resource, boolean located) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      Object before =
          located ? operation.get(Attribute.ROUTE) : context.getDeployment().getPrefix();
      String whole =
          (before == null ? "" : before)
              + "/"
              + text(resource.getClassPath())
              + '/'
              + text(resource.getPath());
      operation
          .logger(resource.getResourceClass().getName())
          .set(Attribute.ROUTE, whole.replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1"));
    }
  }

  private static String text(@Nullable URITemplate template) {
    return template == null ? "" : template.template;
  }

  /** Called with what is to be mapped to an answer, if anything was thrown. */
  public static void fail(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      operation.error(thrown);
    }
  }

  private ResourceHelper() {}
}
