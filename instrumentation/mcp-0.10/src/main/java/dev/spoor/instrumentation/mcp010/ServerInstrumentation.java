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

/**
 * What a server makes, once, to handle {@code tools/call} with; a synchronous server has an
 * asynchronous one inside.
 */
public final class ServerInstrumentation implements Instrumentation {
  static final Library LIBRARY = new Library("io.modelcontextprotocol.sdk", "mcp", "0.10");

  @Override
  public Library library() {
    return LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(
            "io.modelcontextprotocol.server.McpAsyncServer",
            "io.modelcontextprotocol.server.McpStatelessAsyncServer")
        .before(
            "io.modelcontextprotocol.spec.McpServerSession",
            "io.modelcontextprotocol.spec.McpStreamableServerSession")
        .calledBefore("io.modelcontextprotocol.util.ToolInputValidator");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(named("toolsCallRequestHandler").and(takesNoArguments()), HandlerAdvice.class);
  }
}
