/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.annotations.Logged;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnnotationInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final Planner planner = new Planner();

  @Test
  void recordsACall() {
    var plan = planner.plan("tea");

    assertThat(plan).isEqualTo("plan for tea");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.METHOD_CALL)
        .completed()
        .hasOnly(entry("method_name", "Planner.plan"));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Planner.class.getName());
  }

  @Test
  void takesTheNameFromTheAnnotation() {
    planner.named();

    assertThat(spoor.onlyOperation()).hasOnly(entry("method_name", "a name of its own"));
  }

  @Test
  void recordsTheArgumentsWhereAsked() {
    var sum = planner.sum(1, 2);

    assertThat(sum).isEqualTo(3);
    assertThat(spoor.onlyOperation())
        .hasOnly(
            entry("method_name", "Planner.sum"), entry("args", Map.of("first", 1, "second", 2)));
  }

  @Test
  void recordsTheFailureAndRethrowsIt() {
    var exception = new Exception("no");

    var thrown = catchThrowable(() -> planner.fails(exception));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void recordsStaticPrivateAndFinalMethods() {
    var total = Planner.total(1, 2.5);
    planner.runHidden();
    planner.last();

    assertThat(total).isEqualTo(3);
    assertThat(spoor.operations())
        .extracting(each -> each.attributes().get("method_name"))
        .containsExactly("Planner.total", "Planner.hidden", "Planner.last");
  }

  @Test
  void recordsWhatImplementsAnInterfaceOnceForAllItsBridges() {
    Planning<String> planning = planner;

    var value = planning.accept("x");

    assertThat(value).isEqualTo("x");
    assertThat(spoor.onlyOperation()).has(entry("method_name", "Planner.accept"));
  }

  @Test
  void recordsDefaultMethods() {
    planner.describe();

    assertThat(spoor.onlyOperation()).has(entry("method_name", "Planning.describe"));
  }

  @Test
  void recordsAnOverridingMethodAndTheOneItCalls() {
    new Careful().plan("tea");

    List<RecordedOperation> both = spoor.operations();
    assertThat(both)
        .extracting(each -> each.attributes().get("method_name"))
        .containsExactly("Careful.plan", "Planner.plan");
    assertThat(both.get(1)).isChildOf(both.get(0));
  }

  @Test
  void recordsEachCallOfARecursion() {
    planner.factorial(3);

    assertThat(spoor.operations()).hasSize(4);
  }

  @Test
  void followsAStageToItsEnd() {
    CompletableFuture<String> future = new CompletableFuture<>();

    var returned = planner.later(future);
    int endsBefore = spoor.started().get(0).ends();
    future.complete("done");

    assertThat(returned).isSameAs(future);
    assertThat(endsBefore).isZero();
    assertThat(spoor.onlyOperation()).completed();
  }

  @Test
  void recordsTheFailureOfAStage() {
    CompletableFuture<String> future = new CompletableFuture<>();
    var exception = new IllegalStateException("no");

    planner.later(future);
    future.completeExceptionally(exception);

    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void recordsANodeAndWhatItCalls() {
    planner.node();

    List<RecordedOperation> both = spoor.operations();
    assertThat(both.get(0)).isOf(Kind.NODE).completed().hasOnly(entry("node", "summarize"));
    assertThat(both.get(1)).isOf(Kind.METHOD_CALL).isChildOf(both.get(0));
    assertThat(both.get(1).node()).isEqualTo("summarize");
  }

  @Test
  void namesANodeAfterItsMethod() {
    planner.unnamedNode();

    assertThat(spoor.onlyOperation()).hasOnly(entry("node", "unnamedNode"));
  }

  @Test
  void recordsAToolWithItsArguments() {
    planner.search("ab", 2);

    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .hasOnly(
            entry("tool_name", "search"),
            entry("args", Map.of("query", "ab", "limit", 2)),
            entry("result_type", "java.lang.String"),
            entry("result_size", 4));
  }

  @Test
  void boxesAPrimitiveResult() {
    var result = planner.calculate(7);

    assertThat(result).isEqualTo(7);
    assertThat(spoor.onlyOperation())
        .has(entry("tool_name", "calculator"), entry("result_type", "java.lang.Integer"));
  }

  @Test
  void leavesUnmarkedMethodsAlone() {
    planner.plain();

    assertThat(spoor.operations()).isEmpty();
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var plan = spoor.failing(() -> planner.plan("tea"));

    assertThat(plan).isEqualTo("plan for tea");
    assertThat(spoor.operations()).isEmpty();
  }

  private static final class Careful extends Planner {
    @Override
    @Logged
    String plan(String goal) {
      return super.plan(goal) + ", carefully";
    }
  }
}
