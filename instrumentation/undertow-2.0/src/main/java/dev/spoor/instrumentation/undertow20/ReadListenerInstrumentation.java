/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Where a request is refused that could not be parsed. */
public final class ReadListenerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return new Library("io.undertow", "undertow", "2.0");
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.undertow.server.protocol.http.HttpReadListener");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("sendBadRequestAndClose"), BadRequestAdvice.class);
  }
}
