/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.scope.AgenticScopeAccess;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.V;

/** A system of agents, as an application calls it. */
public interface Talk extends AgenticScopeAccess {

  @Agent("a talk")
  Object talk(@MemoryId @V("conversation") String conversation);
}
