/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.LlmRequest;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.Part;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model is told and answers, where a setting asks for it. */
final class Told {
  private static final String MODEL = "model";

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
      String role = each.role().orElse("user");
      told.add(role.equals(MODEL) ? "assistant" : role, text(each));
    }
    return told;
  }

  /** Texts, and the tools that are asked for; of anything else nothing. */
  static String text(Content content) {
    StringBuilder all = new StringBuilder();
    for (Part each : content.parts().orElse(List.of())) {
      each.text().ifPresent(text -> line(all, text));
      each.functionCall()
          .flatMap(FunctionCall::name)
          .ifPresent(name -> line(all, "[" + name + "]"));
      each.functionResponse().ifPresent(response -> line(all, "[answer of a tool]"));
    }
    return all.toString();
  }

  private static void line(StringBuilder all, String text) {
    all.append(all.length() == 0 ? "" : "\n").append(text);
  }

  private Told() {}
}
