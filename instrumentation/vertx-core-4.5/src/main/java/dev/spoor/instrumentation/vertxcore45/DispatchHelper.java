/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Has the context of a request in force for as long as its thread is in the request's own. */
public final class DispatchHelper {

  /** What was in force before each dispatch that this thread is in. None of its types is ours. */
  private static final ThreadLocal<ArrayList<@Nullable Context>> BEFORE =
      ThreadLocal.withInitial(ArrayList::new);

  /** Called before anything is done in a context of Vert.x; null is to be in none. */
  public static void begin(io.vertx.core.@Nullable Context vertx) {
    Exchange exchange = Locals.exchange(vertx);
    BEFORE.get().add(Contexts.current());
    if (exchange != null && Operations.innermost(Kind.HTTP_REQUEST) != exchange.operation()) {
      Contexts.restore(exchange.operation().context());
    }
  }

  /** Called when the thread is back in what it was in before. */
  public static void end() {
    ArrayList<@Nullable Context> before = BEFORE.get();
    if (!before.isEmpty()) {
      Contexts.restore(before.remove(before.size() - 1));
    }
  }

  /** Called with what came out of a handler: Vert.x then leaves the request open. */
  public static void unhandled(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.HTTP_REQUEST);
    if (operation != null && !operation.ended()) {
      operation.error(thrown);
    }
  }

  private DispatchHelper() {}
}
