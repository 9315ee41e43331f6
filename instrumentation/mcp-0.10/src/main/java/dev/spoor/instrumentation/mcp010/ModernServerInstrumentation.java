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

/** The tools of a server of the second generation, in the SDK since 2.2 beside the first. */
public final class ModernServerInstrumentation implements Instrumentation {

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named("io.modelcontextprotocol.modern.server.feature.ToolsFeature");
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.on(
        named("handle")
            .and(
                takesArgument(0, named("io.modelcontextprotocol.modern.server.McpRequestContext"))),
        ModernServerAdvice.class);
  }
}
