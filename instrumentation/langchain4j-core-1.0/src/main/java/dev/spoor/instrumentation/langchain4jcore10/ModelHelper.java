/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of models: one for each, however many models stand behind it. */
public final class ModelHelper {
  static final String INSTRUMENTATION = "langchain4j-core";

  private static final String GENERATED = "$$";
  private static final String NOBODY_WE_KNOW = "OTHER";

  /** The operation of a call, unless it is made within the call of another model. */
  public static @Nullable Operation begin(Object model, @Nullable ChatRequest request) {
    Operation around = current();
    String name = request == null ? null : request.modelName();
    if (around != null) {
      around.set(Attribute.MODEL, name);
      return null;
    }
    return Operations.of(Kind.LLM_CALL)
        .logger(logger(model.getClass()))
        .set(Attribute.MODEL, name)
        .set(Attribute.INPUT_MESSAGES, Told.of(request))
        .start();
  }

  /** The class; of a generated subclass the one it extends. */
  private static String logger(Class<?> type) {
    String name = type.getName();
    int generated = name.indexOf(GENERATED);
    return generated <= 0 ? name : name.substring(0, generated);
  }

  /** Takes note of what a model says of its maker; nobody is asked for it. */
  public static void provider(@Nullable Object provider) {
    Operation around = current();
    if (around != null
        && provider instanceof Enum<?> known
        && !known.name().equals(NOBODY_WE_KNOW)) {
      around.set(Attribute.PROVIDER, lowerCase(known));
    }
  }

  public static void end(
      @Nullable Operation operation, @Nullable ChatResponse response, @Nullable Throwable thrown) {
    Operation around = operation == null ? current() : operation;
    if (around != null && response != null && thrown == null) {
      note(around, response);
    }
    Operations.end(operation, thrown);
  }

  static void note(Operation operation, ChatResponse response) {
    operation
        .set(Attribute.MODEL, response.modelName())
        .set(Attribute.FINISH_REASON, lowerCase(response.finishReason()))
        .set(Attribute.OUTPUT_MESSAGES, Told.of(response.aiMessage()));
    TokenUsage usage = response.tokenUsage();
    if (usage != null) {
      operation
          .set(Attribute.INPUT_TOKENS, usage.inputTokenCount())
          .set(Attribute.OUTPUT_TOKENS, usage.outputTokenCount());
    }
  }

  private static @Nullable String lowerCase(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The call of a model that is open directly around the caller: not one around a tool. */
  private static @Nullable Operation current() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    return operation != null && operation.kind() == Kind.LLM_CALL && !operation.ended()
        ? operation
        : null;
  }

  private ModelHelper() {}
}
