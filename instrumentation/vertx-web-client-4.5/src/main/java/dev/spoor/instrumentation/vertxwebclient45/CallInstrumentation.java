/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** What a call of the {@code WebClient} goes through, some of it once for each redirect. */
public final class CallInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.vertx", "vertx-web-client", "4.5");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.vertx.ext.web.client.impl.HttpContext")
        .before("io.vertx.ext.web.client.impl.HttpResponseImpl");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("handleCreateRequest").and(takesArguments(0)), AskAdvice.class);
    advisor.on(named("handleSendRequest").and(takesArguments(0)), SendAdvice.class);
    advisor.on(named("dispatchResponse").and(takesArguments(1)), ReadAdvice.class);
    advisor.on(named("handleDispatchResponse").and(takesArguments(0)), AnswerAdvice.class);
    advisor.on(named("handleFailure").and(takesArguments(0)), FailureAdvice.class);
  }
}
