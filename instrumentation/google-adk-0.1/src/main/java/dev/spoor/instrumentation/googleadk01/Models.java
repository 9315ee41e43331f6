/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.LlmRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** What is known of a model without asking it: an application may have overridden what it says. */
final class Models {
  private static final String LIBRARY = "com.google.adk.models.";
  private static final @Nullable MethodHandle NAME = field();

  /** The model that is asked for, or else the one that it was made for. */
  static @Nullable Object nameOf(BaseLlm model, @Nullable LlmRequest request) {
    String asked = request == null || !isTheLibrarys(request) ? null : textOf(request);
    return asked == null ? made(model) : asked;
  }

  private static @Nullable String textOf(LlmRequest request) {
    String name = request.model().orElse(null);
    return name == null || name.isBlank() ? null : name;
  }

  private static @Nullable Object made(BaseLlm model) {
    try {
      return NAME == null ? null : NAME.invoke(model);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  /** Nobody else's model says whose it is. */
  static @Nullable String providerOf(BaseLlm model) {
    return switch (model.getClass().getName()) {
      case LIBRARY + "Gemini" -> "google";
      case LIBRARY + "Claude" -> "anthropic";
      case LIBRARY + "ApigeeLlm" -> "apigee";
      default -> null;
    };
  }

  static boolean isTheLibrarys(Object object) {
    return object.getClass().getName().startsWith(LIBRARY);
  }

  private static @Nullable MethodHandle field() {
    try {
      return MethodHandles.privateLookupIn(BaseLlm.class, MethodHandles.lookup())
          .unreflectGetter(BaseLlm.class.getDeclaredField("model"));
    } catch (ReflectiveOperationException | RuntimeException unreadable) {
      return null;
    }
  }

  private Models() {}
}
