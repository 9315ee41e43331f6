/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.tools.BaseTool;
import com.google.adk.tools.ToolContext;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.reactivex.rxjava3.core.Maybe;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of tools: one for each that a model asks for. */
public final class ToolHelper {

  /** Puts an operation in force; {@link #followed} takes it away. */
  public static @Nullable Object begin(
      @Nullable BaseTool tool, @Nullable Map<String, Object> arguments, @Nullable ToolContext of) {
    if (tool == null) {
      return null;
    }
    Context before = Contexts.current();
    Context agent = AgentHelper.contextOf(Tools.invocationOf(of));
    if (agent != null && !AgentHelper.isWithin(agent)) {
      Contexts.restore(agent);
    }
    Operation operation =
        Operations.of(Kind.TOOL_EXECUTION)
            .logger(Tools.classOf(tool).getName())
            .set(Attribute.TOOL_NAME, Tools.nameOf(tool))
            .set(Attribute.TOOL_CALL_ID, Tools.callIdOf(of))
            .set(Attribute.ARGS, Tools.readable(arguments))
            .start();
    if (operation == null) {
      Contexts.restore(before);
      return null;
    }
    return new Scope(operation, before);
  }

  /**
   * What is returned for the answer.
   *
   * @param thrown what was thrown instead of it
   */
  public static @Nullable Maybe<Map<String, Object>> followed(
      @Nullable Object begun,
      @Nullable Maybe<Map<String, Object>> answer,
      @Nullable Throwable thrown) {
    if (!(begun instanceof Scope scope)) {
      return answer;
    }
    Maybe<Map<String, Object>> followed = answer;
    if (thrown != null || answer == null) {
      scope.operation().end(thrown);
    } else {
      scope.operation().leave();
      followed =
          new FollowedMaybe<>(answer, new Beginning<>(new ToolCall(scope.operation()), () -> null));
      scope.operation().heldBy(followed);
    }
    Contexts.restore(scope.before());
    return followed;
  }

  /** Takes note of what the function threw: the library makes a sentence of it. */
  public static void threw(@Nullable Throwable thrown) {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    if (thrown != null && operation != null && operation.kind() == Kind.TOOL_EXECUTION) {
      operation.error(
          thrown instanceof InvocationTargetException e ? e.getTargetException() : thrown);
    }
  }

  private record Scope(Operation operation, @Nullable Context before) {}

  private ToolHelper() {}
}
