/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jboss.resteasy.spi.metadata.ResourceMethod;
import org.jspecify.annotations.Nullable;

/** Tells the container's operation which resource a request came to, and what that threw. */
public final class ResourceHelper {

  /** The templates of the locators that this thread is in. None of its types is ours. */
  private static final ThreadLocal<@Nullable String> LOCATED = new ThreadLocal<>();

  /**
   * Called before the resource is asked that a locator found; answers what {@link #leave} takes.
   */
  public static @Nullable String locate(ResourceLocator locator) {
    String before = LOCATED.get();
    LOCATED.set((before == null ? "" : before) + '/' + locator.getFullpath());
    return before;
  }

  /** Called when that resource has been asked. */
  public static void leave(@Nullable String before) {
    if (before == null) {
      LOCATED.remove();
    } else {
      LOCATED.set(before);
    }
  }

  /** Called before a resource method. */
  public static void route(
      ResourceMethodInvoker invoker, ResourceMethod method, HttpRequest request) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      String located = LOCATED.get();
      String template = method.getFullpath();
      operation
          .logger(invoker.getResourceClass().getName())
          .set(
              Attribute.ROUTE,
              join(
                  request.getUri().getBaseUri().getPath(),
                  located == null ? template : located + '/' + (template == null ? "" : template)));
    }
  }

  private static @Nullable String join(@Nullable String base, @Nullable String template) {
    if (template == null) {
      return null;
    }
    String whole = (base == null ? "" : base) + '/' + template;
    return whole.replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1");
  }

  /** Called with what is to be mapped to an answer. */
  public static void fail(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      operation.error(thrown instanceof ApplicationException ? thrown.getCause() : thrown);
    }
  }

  private ResourceHelper() {}
}
