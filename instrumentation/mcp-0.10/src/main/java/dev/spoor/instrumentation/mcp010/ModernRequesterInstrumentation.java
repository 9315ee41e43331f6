/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static net.bytebuddy.matcher.ElementMatchers.named;

import dev.spoor.instrumentation.spi.Advisor;
import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.spi.Library;
import dev.spoor.instrumentation.spi.TypeMatch;

/** Witnesses: what the clients of the second generation send the call of a tool with. */
public final class ModernRequesterInstrumentation implements Instrumentation {
  private static final String PACKAGE = "io.modelcontextprotocol.modern.client.";
  private static final String REQUESTER = "ClientRequester";

  /** A requester's methods by which a tool is called. */
  static String[] calls(String kind) {
    String type = PACKAGE + kind + REQUESTER;
    return new String[] {type + "#callTool", type + "#onceTool"};
  }

  @Override
  public Library library() {
    return ServerInstrumentation.LIBRARY;
  }

  @Override
  public TypeMatch types() {
    return TypeMatch.named(PACKAGE + "Async" + REQUESTER, PACKAGE + "Sync" + REQUESTER);
  }

  @Override
  public void advise(Advisor advisor) {
    advisor.witness(named("callTool").or(named("onceTool")));
  }
}
