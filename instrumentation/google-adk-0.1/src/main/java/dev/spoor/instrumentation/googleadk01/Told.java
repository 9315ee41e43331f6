/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.LlmRequest;
import com.google.genai.types.Content;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.Part;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model is told and answers, where a setting asks for it. */
final class Told {
  private static final String MODEL = "model";
  private static final Map<String, Object> NONE = Map.of();

  /** The messages of a request; null where nobody asks for them. */
  static @Nullable Messages of(@Nullable LlmRequest request) {
    if (request == null || !Models.isTheLibrarys(request) || !Operations.wantMessages()) {
      return null;
    }
    Messages told = new Messages();
    request
        .config()
        .flatMap(GenerateContentConfig::systemInstruction)
        .ifPresent(instruction -> told.add("system", text(instruction)));
    for (Content each : request.contents()) {
      told.add(role(each), text(each));
    }
    return told;
  }

  /** The answers of tools are the user's for the library. */
  private static String role(Content content) {
    if (parts(content).stream().anyMatch(part -> part.functionResponse().isPresent())) {
      return "tool";
    }
    String role = content.role().orElse("user");
    return role.equals(MODEL) ? "assistant" : role;
  }

  private static List<Part> parts(Content content) {
    return content.parts().orElse(List.of());
  }

  /** Texts, the tools that are asked for, and what they answered; of anything else nothing. */
  static String text(Content content) {
    StringBuilder all = new StringBuilder();
    for (Part each : parts(content)) {
      each.text().ifPresent(text -> line(all, text));
      each.functionCall()
          .ifPresent(
              call -> line(all, call.name().orElse("") + ' ' + Json.of(call.args().orElse(NONE))));
      each.functionResponse()
          .ifPresent(answer -> line(all, Json.of(answer.response().orElse(NONE))));
    }
    return all.toString();
  }

  private static void line(StringBuilder all, String text) {
    all.append(all.length() == 0 ? "" : "\n").append(text);
  }

  private Told() {}
}
