/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.internal.SuspendedResponse;
import dev.langchain4j.agentic.scope.AgenticSystemSuspendedException;
import java.util.concurrent.Callable;

/** A system in which a person is waited for. Its own class: it can be loaded from 1.19 on. */
final class Suspended {
  private final Talk talk;

  private Suspended(Talk talk) {
    this.talk = talk;
  }

  static Suspended graph(Callable<Object> first, Callable<Object> second) {
    return new Suspended(
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(
                new Agents.Asking(
                    () -> {
                      first.call();
                      return new SuspendedResponse<>("a person");
                    }),
                new Agents.Second(second))
            .build());
  }

  void run(String conversation) {
    try {
      talk.talk(conversation);
    } catch (AgenticSystemSuspendedException expected) {
      talk.evictAgenticScope(conversation);
    }
  }
}
