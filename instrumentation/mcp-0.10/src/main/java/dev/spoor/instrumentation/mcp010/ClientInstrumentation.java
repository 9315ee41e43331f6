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

/** The asynchronous client, which a synchronous one has inside. */
public final class ClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.modelcontextprotocol.client.McpAsyncClient")
        .before(SessionInstrumentation.SESSION)
        .calledBefore(SessionInstrumentation.SENT);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("callTool")
            .and(takesArgument(0, named("io.modelcontextprotocol.spec.McpSchema$CallToolRequest"))),
        ClientAdvice.class);
  }
}
