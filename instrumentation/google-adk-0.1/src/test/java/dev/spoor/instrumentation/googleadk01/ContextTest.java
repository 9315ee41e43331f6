/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.adk.events.Event;
import com.google.adk.sessions.BaseSessionService;
import com.google.adk.sessions.InMemorySessionService;
import com.google.adk.sessions.Session;
import com.google.adk.tools.FunctionTool;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the library goes on somewhere else than in the agent's own stream. */
class ContextTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  /** Of old the library does not wait: it asks the model again before it has stored the answer. */
  @Tag("newest")
  @Test
  void keepsAnAgentsStepsInItWhereAnEventIsStoredElsewhere() throws Exception {
    ExecutorService store = Executors.newSingleThreadExecutor();
    store.submit(() -> {}).get(); // its thread has nothing in force
    var agent =
        Agents.asking(
            "n1",
            ScriptedModel.asking("call-1", "find", Map.of("item", "book")),
            FunctionTool.create(RunTest.Shop.class, "find"));
    var talks = new Talks(Library.runner(agent, storingOn(store)));
    talks.run("talk-1");
    store.shutdown();

    RecordedOperation node = spoor.onlyOperation(Kind.NODE);
    assertThat(spoor.operations(Kind.LLM_CALL))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).completed().isChildOf(node));
    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION)).completed().isChildOf(node);
  }

  @Test
  void keepsAToolInTheAgentWhereACallbackAnswersFromElsewhere() throws Exception {
    ExecutorService guard = Executors.newSingleThreadExecutor();
    guard.submit(() -> {}).get(); // its thread has nothing in force
    var agent =
        Agents.builder(
                "n1",
                ScriptedModel.asking("call-1", "find", Map.of("item", "book")),
                FunctionTool.create(RunTest.Shop.class, "find"))
            .beforeToolCallback(
                (invocation, tool, arguments, context) ->
                    Maybe.create(answer -> guard.execute(answer::onComplete)))
            .build();

    Talks.with(agent).run("talk-1");
    var left = guard.submit(Contexts::current).get();
    guard.shutdown();

    RecordedOperation node = spoor.onlyOperation(Kind.NODE);
    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION)).completed().isChildOf(node);
    assertThat(spoor.operations(Kind.LLM_CALL))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).completed().isChildOf(node));
    assertThat(left).isNull();
  }

  /** A service that stores events by a thread which knows nothing of the run. */
  private static BaseSessionService storingOn(ExecutorService store) {
    var memory = new InMemorySessionService();
    return (BaseSessionService)
        Proxy.newProxyInstance(
            BaseSessionService.class.getClassLoader(),
            new Class<?>[] {BaseSessionService.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("appendEvent")) {
                Event event = (Event) arguments[1];
                return Single.<Event>create(
                    waiting ->
                        store.execute(
                            () ->
                                memory
                                    .appendEvent((Session) arguments[0], event)
                                    .subscribe(waiting::onSuccess, waiting::onError)));
              }
              try {
                return method.invoke(memory, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }
}
