/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jerseyserver226;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.uri.UriTemplate;
import org.jspecify.annotations.Nullable;

/** Tells the container's operation which resource a request came to, and what that threw. */
public final class ResourceHelper {

  /** Called before a resource method. */
  public static void route(RequestProcessingContext processing) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation == null) {
      return;
    }
    ContainerRequest request = processing.request();
    ExtendedUriInfo uri = request.getUriInfo();
    ResourceMethod method = uri.getMatchedResourceMethod();
    if (method != null) {
      operation.logger(method.getInvocable().getHandler().getHandlerClass().getName());
    }
    operation.set(Attribute.ROUTE, template(request, uri.getMatchedTemplates()));
  }

  /** Jersey has the innermost template first. */
  private static @Nullable String template(ContainerRequest request, List<UriTemplate> matched) {
    StringBuilder whole = new StringBuilder(request.getBaseUri().getPath());
    for (int i = matched.size() - 1; i >= 0; i--) {
      append(whole, matched.get(i).getTemplate());
    }
    return matched.isEmpty() ? null : whole.toString();
  }

  private static void append(StringBuilder whole, String template) {
    int last = whole.length() - 1;
    boolean ends = last >= 0 && whole.charAt(last) == '/';
    if (ends && template.startsWith("/")) {
      whole.setLength(last);
    } else if (!ends && !template.isEmpty() && !template.startsWith("/")) {
      whole.append('/');
    }
    whole.append(template);
  }

  /** Called with what is to be mapped to an answer. */
  public static void fail(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null) {
      operation.error(thrown instanceof MappableException ? thrown.getCause() : thrown);
    }
  }

  private ResourceHelper() {}
}
