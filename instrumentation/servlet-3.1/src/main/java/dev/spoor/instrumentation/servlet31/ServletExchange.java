/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.servlet31;

import dev.spoor.bootstrap.InboundHeaders;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;

/** A request and its response, whatever namespace the servlet API has. */
interface ServletExchange extends InboundHeaders {

  /** The attribute by which a request is known again when it is dispatched once more. */
  String SLOT = "dev.spoor.request";

  void describe(Operation operation);

  /** Whether it comes from outside, not from another servlet or from itself. */
  boolean isFirstDispatch();

  @Nullable Object held();

  void hold(Operation operation);

  /** Sends the id back, unless the application has done that. */
  void echo(String name, String id);

  /** The mapping of this servlet, where it has one of its own. */
  @Nullable String routeTo(Object component);

  int status();

  /** Whether it goes on elsewhere; then the operation ends when the container is done with it. */
  boolean endsLater(Operation operation);
}
