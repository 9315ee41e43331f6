/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.Spoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StreamingCancellationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final Handle handle = new Handle();
  private final Gate told = new Gate();
  private final StreamingChatModel model =
      new StreamingModel(
          handler -> {
            var context = new PartialResponseContext(handle);
            handler.onPartialResponse(new PartialResponse("an "), context);
            told.open();
          });

  @Test
  void endsWhenTheHandlerCancelsIt() {
    var impatient =
        new Listener() {
          @Override
          public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
            context.streamingHandle().cancel();
          }
        };

    model.chat(Answers.request(), impatient);

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void endsWhenSomebodyElseCancelsIt() {
    var listener = new Listener();

    model.chat(Answers.request(), listener);
    told.pass();
    assertThat(spoor.started()).singleElement().matches(each -> each.ends() == 0);
    handle.cancel();

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
    assertThat(listener.heard()).containsExactly("an ");
  }

  private static final class Handle implements StreamingHandle {
    private volatile boolean cancelled;

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
