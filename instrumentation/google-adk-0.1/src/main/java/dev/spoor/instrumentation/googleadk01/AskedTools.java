/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import com.google.adk.flows.llmflows.Functions;
import com.google.adk.tools.BaseTool;
import com.google.genai.types.FunctionCall;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model asks for: tools that there are, and tools that it made up. */
public final class AskedTools {
  /** One way to ask for tools calls the other. */
  private static final WeakIdentityMap<Boolean> SEEN = new WeakIdentityMap<>();

  /** A model has asked for these. */
  public static void asked(
      @Nullable InvocationContext of,
      @Nullable Event event,
      @Nullable Map<String, BaseTool> tools) {
    if (event == null || tools == null || event.getClass() != Event.class) {
      return;
    }
    boolean first = SEEN.get(event) == null;
    SEEN.put(event, true);
    for (FunctionCall call : event.functionCalls()) {
      String name = call.name().orElse(null);
      Tools.named(name, tools);
      if (first && name != null && !tools.containsKey(name)) {
        notThere(of, name, call);
      }
    }
  }

  /** The library calls nothing for it; some versions throw. */
  private static void notThere(@Nullable InvocationContext of, String name, FunctionCall call) {
    Context before = Contexts.current();
    Context agent = AgentHelper.contextOf(of);
    if (agent != null && !AgentHelper.isWithin(agent)) {
      Contexts.restore(agent);
    }
    Operation operation =
        Operations.of(Kind.TOOL_EXECUTION)
            .logger(Functions.class.getName())
            .set(Attribute.TOOL_NAME, name)
            .set(Attribute.TOOL_CALL_ID, call.id().orElse(null))
            .set(Attribute.ARGS, Tools.readable(call.args().orElse(null)))
            .start();
    if (operation != null) {
      operation.endAs("unknown_tool", "The model asked for a tool that there is not.");
    }
    Contexts.restore(before);
  }

  private AskedTools() {}
}
