/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebmvc53;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.RequestPath;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UrlPathHelper;

/** The template that a request's path matched. */
final class Route {

  /** From the root of the server on, or null where the mapping has no templates. */
  static @Nullable String of(RequestAttributes request, Operation operation) {
    Object pattern = get(request, HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? null : prefix(request, operation) + pattern;
  }

  /**
   * What lies before that which templates are matched with: the paths of application and servlet,
   * of which Spring's {@code contextPath} is but the first.
   */
  private static String prefix(RequestAttributes request, Operation operation) {
    if (get(request, ServletRequestPathUtils.PATH_ATTRIBUTE) instanceof RequestPath path) {
      String whole = path.value();
      return whole.substring(0, whole.length() - path.pathWithinApplication().value().length());
    }
    Object matched = get(request, UrlPathHelper.PATH_ATTRIBUTE);
    Object whole = operation.get(Attribute.PATH);
    return matched instanceof String end && whole instanceof String path && path.endsWith(end)
        ? path.substring(0, path.length() - end.length())
        : "";
  }

  private static @Nullable Object get(RequestAttributes request, String name) {
    return request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
  }

  private Route() {}
}
