/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.BaseLlmConnection;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.genai.types.Content;
import com.google.genai.types.FinishReason;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.GenerateContentResponseUsageMetadata;
import com.google.genai.types.Part;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A model of an application, which answers by a script. */
class ScriptedModel extends BaseLlm {
  static final String NAME = "scripted-1";

  private final BiFunction<LlmRequest, Boolean, Flowable<LlmResponse>> script;

  ScriptedModel(BiFunction<LlmRequest, Boolean, Flowable<LlmResponse>> script) {
    super(NAME);
    this.script = script;
  }

  /** Asks for a tool, and is content with whatever that says. */
  static ScriptedModel asking(String id, String tool, Map<String, Object> arguments) {
    return new ScriptedModel(
        (request, streamed) ->
            Flowable.just(
                isAnswered(request) ? text("done").build() : call(id, tool, arguments).build()));
  }

  private static boolean isAnswered(LlmRequest request) {
    return request.contents().stream()
        .flatMap(content -> content.parts().orElseThrow().stream())
        .anyMatch(part -> part.functionResponse().isPresent());
  }

  static LlmResponse.Builder text(String text) {
    return set(
        answer(Part.fromText(text)), "finishReason", new FinishReason(FinishReason.Known.STOP));
  }

  /** One of several. */
  static LlmResponse.Builder part(String text) {
    return answer(Part.fromText(text)).partial(true);
  }

  static LlmResponse.Builder call(String id, String tool, Map<String, Object> arguments) {
    return answer(
        Part.builder()
            .functionCall(FunctionCall.builder().id(id).name(tool).args(arguments).build())
            .build());
  }

  private static LlmResponse.Builder answer(Part part) {
    return set(
        LlmResponse.builder().content(Content.builder().role("model").parts(List.of(part)).build()),
        "usageMetadata",
        GenerateContentResponseUsageMetadata.builder()
            .promptTokenCount(20)
            .candidatesTokenCount(12)
            .build());
  }

  /** The library hands on what tokens were used since 0.3, and why an answer ends since 0.5. */
  static LlmResponse.Builder set(LlmResponse.Builder response, String name, Object value) {
    return Library.set(LlmResponse.Builder.class, response, name, value);
  }

  @Override
  public Flowable<LlmResponse> generateContent(LlmRequest request, boolean stream) {
    return script.apply(request, stream);
  }

  @Override
  public BaseLlmConnection connect(LlmRequest request) {
    throw new UnsupportedOperationException();
  }
}
