/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Witnesses: the ends of a client's chain of advisors, which have called the model. */
public final class AdvisorInstrumentation implements Instrumentation {
  static final String CALL = "org.springframework.ai.chat.client.advisor.ChatModelCallAdvisor";
  static final String CALLED = CALL + "#adviseCall";

  private static final String STREAM =
      "org.springframework.ai.chat.client.advisor.ChatModelStreamAdvisor";

  static final String STREAMED = STREAM + "#adviseStream";

  @Override
  public Library library() {
    return ToolCallbackInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(CALL, STREAM);
  }

  @Override
  public void advise(Advisor advisor) {
    if (!advisor.type().getDeclaredFields().filter(named("chatModel")).isEmpty()) {
      advisor.witness(named("adviseCall").or(named("adviseStream")), AdvisorReturnAdvice.class);
    }
  }
}
