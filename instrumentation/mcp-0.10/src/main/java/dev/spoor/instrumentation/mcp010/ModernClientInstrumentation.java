/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** The asynchronous client of the second generation. */
public final class ModernClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.modelcontextprotocol.modern.client.McpAsyncClient$ToolSpec")
        .before(ModernRequesterInstrumentation.calls("Async"))
        .calledBefore(ModernRequesterInstrumentation.calls("Async"));
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("call").or(named("callOnce")).and(takesNoArguments()), ModernClientAdvice.class);
  }
}
