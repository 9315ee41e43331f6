/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;

/**
 * A filter or servlet at work that was the first to see a request, or to see it again.
 *
 * @param again whether the request had left its first thread before
 * @param before what was in force around it
 */
record ServletCall(
    ServletExchange exchange, Operation operation, boolean again, @Nullable Context before) {
  private static final String UNKNOWN = "jakarta.servlet.Servlet";

  /**
   * Begins a request, or takes it up again.
   *
   * @param open the request that this thread is in already: a container's, or ours
   */
  static @Nullable ServletCall begin(
      Object component, ServletExchange exchange, @Nullable Operation open) {
    Object held = exchange.held();
    if (open != null) {
      if (open == held && exchange.isFirstDispatch()) {
        name(component, exchange, open);
      }
      return null;
    }
    Context before = Contexts.current();
    if (held instanceof Operation operation && !operation.ended()) {
      Contexts.restore(operation.context());
      return new ServletCall(exchange, operation, true, before);
    }
    return exchange.isFirstDispatch() ? first(component, exchange, before) : null;
  }

  private static @Nullable ServletCall first(
      Object component, ServletExchange exchange, @Nullable Context before) {
    // The container's thread may have been started within some operation.
    Contexts.restore(null);
    Operation described = Operations.of(Kind.HTTP_REQUEST).logger(UNKNOWN).inbound(exchange);
    exchange.describe(described);
    Operation operation = described.start();
    if (operation == null) {
      Contexts.restore(before);
      return null;
    }
    exchange.hold(operation);
    name(component, exchange, operation);
    String header = Operations.responseHeader();
    String id = operation.context().correlationId();
    if (header != null && id != null) {
      exchange.echo(header, id);
    }
    return new ServletCall(exchange, operation, false, before);
  }

  /** Of filters and servlet the last one speaks for the request, not what that forwards it to. */
  private static void name(Object component, ServletExchange exchange, Operation operation) {
    operation.logger(component.getClass().getName());
    operation.mapping(exchange.routeTo(component));
  }

  void end(@Nullable Throwable thrown) {
    operation.error(thrown);
    if (!again && thrown == null && exchange.endsLater(operation)) {
      operation.leave();
    } else if (!again) {
      finish(exchange, operation, thrown);
    }
    Contexts.restore(before);
  }

  /** What the container answers for an exception is its own business, and not known here. */
  static void finish(ServletExchange exchange, Operation operation, @Nullable Throwable thrown) {
    if (thrown == null) {
      operation.set(Attribute.STATUS_CODE, exchange.status());
    }
    operation.end(thrown);
  }
}
