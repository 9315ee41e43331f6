/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.methods10.named.Everything;
import dev.spoor.instrumentation.methods10.named.Marked;
import dev.spoor.instrumentation.methods10.named.Worker;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsWhatThePatternNames() {
    var worker = new Worker();

    worker.work();
    worker.workLate();
    worker.rest();

    assertThat(spoor.operations())
        .allSatisfy(each -> assertThat(each).isOf(Kind.METHOD_CALL).completed())
        .extracting(each -> each.attributes().get("method_name"))
        .containsExactly("Worker.work", "Worker.workLate");
    assertThat(spoor.operations().get(0).logger()).isEqualTo(Worker.class.getName());
  }

  @Test
  void recordsTheArgumentsWhereAsked() {
    int[] steps = {1, 2};

    new Worker().plan("tea", steps);

    assertThat(spoor.onlyOperation())
        .hasOnly(
            entry("method_name", "Worker.plan"),
            entry("args", Map.of("goal", "tea", "steps", steps)));
  }

  @Test
  void leavesAccessorsAloneThatAStarWouldName() {
    var everything = new Everything();

    everything.setName(everything.getName() + everything.name() + everything.isReady());
    everything.task().run();
    everything.settle();
    assertThat(everything).isEqualTo(new Everything()).hasSameHashCodeAs(everything);
    assertThat(everything.toString()).isNotEmpty();

    assertThat(spoor.operations())
        .extracting(each -> each.attributes().get("method_name"))
        .containsExactly("Everything.task", "Everything.settle");
  }

  @Test
  void recordsAMarkedMethodOnce() {
    new Marked().both();

    assertThat(spoor.onlyOperation()).has(entry("method_name", "mark"));
  }
}
