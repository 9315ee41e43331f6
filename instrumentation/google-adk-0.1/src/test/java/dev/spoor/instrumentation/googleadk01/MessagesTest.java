/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.common.collect.ImmutableMap;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionResponse;
import com.google.genai.types.Part;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import dev.spoor.instrumentation.testing.WrittenLines;
import io.reactivex.rxjava3.core.Flowable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What models are told and answer, where a setting asks for it. */
class MessagesTest {
  /** Only known here, so that nothing finds it by its looks. */
  private static final String PLANTED = "planted" + Long.toString(System.nanoTime(), 36);

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsWhatIsSaidWhereItIsAskedTo(boolean stream) throws Exception {
    LlmRequest request = request(said("user", "a question"), said("model", "an aside"));

    RecordedOperation call = answering(ScriptedModel.text("a"), request, stream);

    assertThat(call.messages(Attribute.INPUT_MESSAGES))
        .containsExactly("user: a question", "assistant: an aside");
    assertThat(call.messages(Attribute.OUTPUT_MESSAGES)).containsExactly("assistant: a");
  }

  @Test
  void tellsTheToolsThatAreAskedForWithTheirArguments() throws Exception {
    Map<String, Object> arguments =
        ImmutableMap.of("item", "a \"book\"", "counts", List.of(1, 2.5), "gift", true);

    RecordedOperation call =
        answering(ScriptedModel.call("call-1", "find", arguments), request(), false);

    assertThat(call.messages(Attribute.OUTPUT_MESSAGES))
        .containsExactly(
            "assistant: find {\"item\":\"a \\\"book\\\"\",\"counts\":[1,2.5],\"gift\":true}");
  }

  @Test
  void tellsWhatTheToolsHaveAnswered() throws Exception {
    FunctionResponse response =
        FunctionResponse.builder().name("find").response(Map.of("result", "found")).build();
    Part part = Part.builder().functionResponse(response).build();

    RecordedOperation call =
        answering(ScriptedModel.text("a"), request(content("user", part)), false);

    assertThat(call.messages(Attribute.INPUT_MESSAGES))
        .containsExactly("tool: {\"result\":\"found\"}");
  }

  @Test
  void redactsTheArgumentsOfTools() throws Exception {
    Map<String, Object> arguments =
        Map.of("login", Map.of("user", "ann", "password", PLANTED), "how", "apiKey=" + PLANTED);

    RecordedOperation call =
        answering(ScriptedModel.call("call-1", "find", arguments), request(), false);

    assertThat(call.messages(Attribute.OUTPUT_MESSAGES).toString()).contains(PLANTED);
    assertThat(WrittenLines.of(call))
        .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED))
        .last()
        .satisfies(line -> assertThat(line).contains("ann", "[REDACTED]"));
  }

  @Test
  void boundsTheArgumentsOfTools() throws Exception {
    Object[] deep = {"x".repeat(100_000), "y".repeat(100_000), null};
    deep[2] = Arrays.asList(deep);

    RecordedOperation call =
        answering(
            ScriptedModel.call("call-1", "find", Map.of("ways", Arrays.asList(deep))),
            request(),
            false);

    assertThat(call.messages(Attribute.OUTPUT_MESSAGES).toString()).hasSizeLessThan(40_000);
  }

  /** What is none of the JDK's might do anything when it is asked. */
  @Test
  void asksNoObjectOfOthers() throws Exception {
    Object foreign =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("asked");
          }
        };

    RecordedOperation call =
        answering(ScriptedModel.call("call-1", "find", Map.of("item", foreign)), request(), false);

    assertThat(call.messages(Attribute.OUTPUT_MESSAGES))
        .containsExactly("assistant: find {\"item\":\"" + foreign.getClass().getName() + "\"}");
  }

  private static RecordedOperation answering(
      LlmResponse.Builder answer, LlmRequest request, boolean stream) throws Exception {
    var model = new ScriptedModel((asked, streamed) -> Flowable.just(answer.build()));
    spoor.askingForMessages(
        () -> {
          model.generateContent(request, stream).blockingSubscribe();
          return null;
        });
    return spoor.onlyOperation();
  }

  private static LlmRequest request(Content... contents) {
    return LlmRequest.builder().contents(List.of(contents)).build();
  }

  private static Content said(String role, String text) {
    return content(role, Part.fromText(text));
  }

  private static Content content(String role, Part part) {
    return Content.builder().role(role).parts(List.of(part)).build();
  }
}
