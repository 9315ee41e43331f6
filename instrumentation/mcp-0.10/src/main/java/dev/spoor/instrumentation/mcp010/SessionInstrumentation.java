/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** A witness: the session by which a client sends what it calls. */
public final class SessionInstrumentation implements Instrumentation {
  static final String SESSION = "io.modelcontextprotocol.spec.McpClientSession";
  static final String SENT = SESSION + "#sendRequest";

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(SESSION);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.witness(
        named("sendRequest").and(takesArgument(0, String.class)), SessionReturnAdvice.class);
  }
}
