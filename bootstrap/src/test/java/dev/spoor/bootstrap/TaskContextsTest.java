/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaskContextsTest {
  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();

  private final List<Context> seen = new ArrayList<>();
  private final Runnable task = () -> seen.add(Contexts.current());

  @Test
  void carriesTheContextToWhereTheTaskRuns() {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    TaskContexts.capture(task);
    operation.end(null);

    TaskContexts.run(task);

    assertThat(seen).containsExactly(operation.context());
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void runsUnderNoContextWhereNoneWasCaptured() {
    Operation foreign = Operations.of(Kind.HTTP_REQUEST).start();

    TaskContexts.run(task);

    assertThat(seen).containsExactly((Context) null);
    assertThat(Contexts.current()).isNull();
    foreign.end(null);
  }

  @Test
  void isForgottenOnceTaken() {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    TaskContexts.capture(task);
    operation.end(null);

    assertThat(TaskContexts.take(task)).isNotNull();
    assertThat(TaskContexts.take(task)).isNull();
    assertThat(TaskContexts.take(null)).isNull();
  }
}
