/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.AsyncNodeActionWithConfig;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NodeActionFactoryTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final RunnableConfig config = RunnableConfig.builder().build();
  private final AgentState state = new AgentState(Map.of());

  @Test
  void keepsEveryInterfaceOfAnAction() throws Exception {
    var action = logged(new Approval());

    assertThat(action).isInstanceOf(Reviewed.class).isInstanceOf(Auditable.class);
    assertThat(((Reviewed) action).reviewer()).isEqualTo("someone");
    assertThat(((Reviewed) action).title()).isEqualTo("dear someone");
    assertThat(spoor.operations()).isEmpty();
  }

  @Test
  void recordsACallThroughEitherSignature() throws Exception {
    var action = logged(new Approval());

    action.apply(state, config).get();
    ((java.util.function.BiFunction<AgentState, RunnableConfig, ?>) action).apply(state, config);

    assertThat(spoor.operations(Kind.NODE)).hasSize(2);
  }

  @Test
  void isEqualToWhatItStandsFor() throws Exception {
    var approval = new Approval();
    AsyncNodeActionWithConfig<AgentState> lambda = (s, c) -> future();

    assertThat(logged(approval)).isEqualTo(logged(approval)).hasSameHashCodeAs(approval);
    assertThat(logged(approval)).isEqualTo(approval).hasToString(approval.toString());
    assertThat(logged(approval)).isNotEqualTo(logged(new Approval()));
    assertThat(logged(lambda)).isEqualTo(logged(lambda)).hasSameHashCodeAs(lambda);
    assertThat(logged(lambda)).isNotEqualTo(logged((s, c) -> future()));
  }

  @Test
  void throwsWhatTheActionThrows() throws Exception {
    var checked = new Exception("checked");
    var runtime = new IllegalStateException("runtime");

    var fromLambda = catchThrowable(() -> logged((s, c) -> sneak(checked)).apply(state, config));
    var fromProxy = catchThrowable(() -> logged(new Approval(runtime)).apply(state, config));
    var fromOther = catchThrowable(() -> ((Auditable) logged(new Approval())).audit());

    assertThat(fromLambda).isSameAs(checked);
    assertThat(fromProxy).isSameAs(runtime);
    assertThat(fromOther).isInstanceOf(java.io.IOException.class);
  }

  @Test
  void returnsTheVeryFuture() throws Exception {
    CompletableFuture<Map<String, Object>> future = new CompletableFuture<>();

    var returned = logged((s, c) -> future).apply(state, config);
    future.complete(Map.of());

    assertThat(returned).isSameAs(future);
  }

  @Test
  void recordsACancelledFuture() throws Exception {
    var returned = logged((s, c) -> new CompletableFuture<>()).apply(state, config);

    returned.cancel(true);

    assertThat(spoor.onlyOperation().outcome()).isEqualTo("cancelled");
  }

  @Test
  void passesOnAFactoryThatFails() {
    var exception = new GraphStateException("no");
    NodeActionFactory<AgentState> factory =
        new NodeActionFactory<>(
            "n",
            unused -> {
              throw exception;
            });

    var thrown = catchThrowable(() -> factory.apply(CompileConfig.builder().build()));

    assertThat(thrown).isSameAs(exception);
  }

  private static AsyncNodeActionWithConfig<AgentState> logged(
      AsyncNodeActionWithConfig<AgentState> action) throws GraphStateException {
    return new NodeActionFactory<AgentState>("n", config -> action)
        .apply(CompileConfig.builder().build());
  }

  private static CompletableFuture<Map<String, Object>> future() {
    return CompletableFuture.completedFuture(Map.of());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable, R> R sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  interface Reviewed {
    String reviewer();

    default String title() {
      return "dear " + reviewer();
    }
  }

  interface Auditable {
    void audit() throws java.io.IOException;
  }

  abstract static class Base implements Reviewed {}

  static final class Approval extends Base
      implements AsyncNodeActionWithConfig<AgentState>, Auditable {
    private final RuntimeException exception;

    Approval() {
      this(null);
    }

    Approval(RuntimeException exception) {
      this.exception = exception;
    }

    @Override
    public CompletableFuture<Map<String, Object>> apply(AgentState state, RunnableConfig config) {
      if (exception != null) {
        throw exception;
      }
      return future();
    }

    @Override
    public String reviewer() {
      return "someone";
    }

    @Override
    public void audit() throws java.io.IOException {
      throw new java.io.IOException("no");
    }
  }
}
