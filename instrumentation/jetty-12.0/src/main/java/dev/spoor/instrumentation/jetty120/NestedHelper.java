/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Finds the core's request in that of an older API, of which each version has its own classes. */
public final class NestedHelper {
  private static final Accessor CORE = new Accessor("getCoreRequest");
  private static final Accessor SERVLET = new Accessor("getUserIdentityScope");
  private static final Accessor MAPPING = new Accessor("getServletPathMapping");
  private static final Accessor PATTERN = new Accessor("getPattern");

  /** Called when a request is handled, for the first time or again. */
  public static @Nullable Context takeUp(Object request) {
    return CORE.of(request) instanceof Request core ? JettyHelper.takeUp(core) : Contexts.current();
  }

  /** Called before the filters of a servlet; again where that one forwards to another. */
  public static void route(Object request) {
    Object servlet = SERVLET.of(request);
    if (servlet != null && PATTERN.of(MAPPING.of(request)) instanceof String pattern) {
      ServletHelper.route(pattern, servlet);
    }
  }

  private NestedHelper() {}
}
