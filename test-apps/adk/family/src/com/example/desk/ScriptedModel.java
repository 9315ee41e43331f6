/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.BaseLlmConnection;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.Part;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A model that reads from a script, on a thread of its own, in parts where it is to stream. */
final class ScriptedModel extends BaseLlm {
  private final Function<LlmRequest, Part> script;

  private ScriptedModel(Function<LlmRequest, Part> script) {
    super("scripted-1");
    this.script = script;
  }

  /** Has this to say to everything, except where there is nothing to be said. */
  static ScriptedModel saying(String text) {
    return new ScriptedModel(
        request -> {
          if (cityIn(request).equals("Nowhere")) {
            throw new IllegalStateException("the model is overloaded");
          }
          return Part.fromText(text);
        });
  }

  /** Asks for a tool, and is content with whatever that says. */
  static ScriptedModel asking(String tool) {
    return new ScriptedModel(
        request ->
            answersOf(request, tool) > 0 ? Part.fromText("well") : call(tool, cityIn(request)));
  }

  /** Leaves the loop at its second turn. */
  static ScriptedModel leaving() {
    return new ScriptedModel(
        request ->
            parts(request).stream().anyMatch(part -> part.text().orElse("").contains("draft"))
                ? call("exit_loop", "")
                : Part.fromText("a draft"));
  }

  @Override
  public Flowable<LlmResponse> generateContent(LlmRequest request, boolean stream) {
    return Flowable.defer(() -> answer(script.apply(request), stream))
        .subscribeOn(Answers.threads());
  }

  private static Flowable<LlmResponse> answer(Part part, boolean stream) {
    LlmResponse whole = Answers.whole(response(part)).build();
    return stream && part.text().isPresent()
        ? Flowable.just(response(part).partial(true).build(), whole).observeOn(Answers.threads())
        : Flowable.just(whole);
  }

  private static LlmResponse.Builder response(Part part) {
    return LlmResponse.builder().content(Content.builder().role("model").parts(List.of(part)).build());
  }

  private static Part call(String tool, String city) {
    Map<String, Object> arguments =
        switch (tool) {
          case "forecast" -> Map.of("city", city, "apiKey", System.getenv("PLANTED"));
          case "guide" -> Map.of("request", city);
          case Tools.TRANSFER -> Map.of(Tools.TRANSFERRED, "booking");
          case "approve" -> Map.of("city", city);
          default -> Map.of();
        };
    return Part.builder()
        .functionCall(FunctionCall.builder().id("call-" + tool).name(tool).args(arguments).build())
        .build();
  }

  private static long answersOf(LlmRequest request, String tool) {
    return parts(request).stream()
        .flatMap(part -> part.functionResponse().stream())
        .filter(response -> response.name().orElse("").equals(tool))
        .count();
  }

  private static String cityIn(LlmRequest request) {
    return parts(request).get(0).text().orElse("");
  }

  private static List<Part> parts(LlmRequest request) {
    return request.contents().stream()
        .flatMap(content -> content.parts().orElse(List.of()).stream())
        .toList();
  }

  @Override
  public BaseLlmConnection connect(LlmRequest request) {
    throw new UnsupportedOperationException();
  }
}
