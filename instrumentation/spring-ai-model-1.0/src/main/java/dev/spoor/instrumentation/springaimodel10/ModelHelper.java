/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;

/** Begins and ends the calls of models: one for each, however many models stand behind it. */
public final class ModelHelper {
  static final String INSTRUMENTATION = "spring-ai-model";

  private static final String GENERATED = "$$";

  /** The operation of a call, unless it is made within the call of another model. */
  public static @Nullable Operation begin(Object model, @Nullable Prompt prompt) {
    return begin(logger(model.getClass()), prompt);
  }

  static @Nullable Operation begin(String logger, @Nullable Prompt prompt) {
    String name = Answer.modelOf(prompt);
    Operation around = current();
    if (around != null) {
      around.set(Attribute.MODEL, name);
      return null;
    }
    return Operations.of(Kind.LLM_CALL)
        .logger(logger)
        .set(Attribute.MODEL, name)
        .set(Attribute.INPUT_MESSAGES, Told.of(prompt))
        .start();
  }

  /** The class; of a generated subclass the one it extends. */
  static String logger(Class<?> type) {
    String name = type.getName();
    int generated = name.indexOf(GENERATED);
    return generated <= 0 ? name : name.substring(0, generated);
  }

  /** Takes note of what a model tells those who observe it; nobody is asked for it. */
  public static void observed(@Nullable Prompt prompt, @Nullable String provider) {
    Operation around = current();
    if (around != null) {
      around
          .set(Attribute.MODEL, Answer.modelOf(prompt))
          .set(Attribute.PROVIDER, Answer.textOrNull(provider));
    }
  }

  public static void end(
      @Nullable Operation operation, @Nullable ChatResponse response, @Nullable Throwable thrown) {
    Operation around = operation == null ? current() : operation;
    if (around != null && response != null && thrown == null) {
      Answer.note(around, response);
      Told.note(around, response);
    }
    Operations.end(operation, thrown);
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
