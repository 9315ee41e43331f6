/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.internal.AgentInvoker;
import dev.langchain4j.service.TokenStream;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of agents within a system: one for each attempt. */
public final class NodeHelper {
  private static final String LIBRARY = "dev.langchain4j.";

  /**
   * The operation of a call, unless it is open already.
   *
   * @param call the last of which are the agent's arguments, made anew for each
   */
  public static @Nullable Operation begin(AgentInvoker invoker, @Nullable Object[] call) {
    Object arguments = call.length == 0 ? null : call[call.length - 1];
    boolean known = invoker.getClass().getName().startsWith(LIBRARY);
    Operation run = Operations.innermost(Kind.GRAPH_EXECUTION);
    Operation operation =
        Operations.of(Kind.NODE)
            .logger(
                known
                    ? invoker.method().getDeclaringClass().getName()
                    : invoker.getClass().getName())
            .guard(arguments == null ? call : arguments)
            .set(Attribute.NODE, known ? invoker.name() : null)
            .set(Attribute.GRAPH, run == null ? null : run.get(Attribute.GRAPH))
            .start();
    if (operation != null && run != null) {
      stepped(run);
    }
    return operation;
  }

  private static void stepped(Operation run) {
    synchronized (run) {
      Object steps = run.get(Attribute.STEPS);
      run.set(Attribute.STEPS, steps instanceof Number number ? number.longValue() + 1 : 1);
    }
  }

  /** What is returned for the result: a stream is followed to its end. */
  public static @Nullable Object end(
      @Nullable Operation operation,
      AgentInvoker invoker,
      @Nullable Object result,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return result;
    }
    if (thrown == null && result instanceof TokenStream stream && isTheLibrarys(stream)) {
      operation.leave();
      return StreamProxy.around(stream, operation);
    }
    if (thrown == null && isTheLibrarys(invoker)) {
      String key = OutputKey.of(invoker);
      operation.set(Attribute.STATE_UPDATES, key == null ? null : List.of(key));
    }
    Ends.end(operation, result, thrown);
    return result;
  }

  private static boolean isTheLibrarys(Object object) {
    return object.getClass().getName().startsWith(LIBRARY);
  }

  private NodeHelper() {}
}
