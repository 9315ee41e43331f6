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

/** The synchronous client of the second generation, which is not made of the other one. */
public final class ModernSyncClientInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.modelcontextprotocol.modern.client.McpSyncClient$ToolSpec")
        .before(ModernRequesterInstrumentation.calls("Sync"))
        .calledBefore(ModernRequesterInstrumentation.calls("Sync"));
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("call").or(named("callOnce")).and(takesNoArguments()), ModernSyncClientAdvice.class);
  }
}
