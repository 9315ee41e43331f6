/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.thread;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.checkpoint.BaseCheckpointSaver;
import org.bsc.langgraph4j.checkpoint.FileSystemSaver;
import org.bsc.langgraph4j.checkpoint.MemorySaver;
import org.bsc.langgraph4j.serializer.std.ObjectStreamStateSerializer;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose state is kept, and taken up again. */
class CheckpointTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @TempDir Path directory;

  /** In 1.5.0 files are read in the wrong order, and the run begins again. */
  @Tag("newest")
  @Test
  void goesOnFromWhatIsInFiles() throws Exception {
    CompiledGraph<AgentState> before = interrupted(files());
    CompiledGraph<AgentState> after = interrupted(files());

    before.invoke(Map.of(), thread("talk-1"));
    var state = Graphs.resume(after, "talk-1");

    assertThat(state).containsKeys("a", "b");
    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    assertThat(runs).hasSize(2).allMatch(run -> "talk-1".equals(run.threadId()));
    assertThat(runs.get(0)).completed().hasOutcome("interrupted");
    assertThat(runs.get(1)).completed().hasOutcome(null);
    assertThat(spoor.operations(Kind.NODE))
        .extracting(RecordedOperation::node)
        .containsExactly("n1", "n2");
  }

  private BaseCheckpointSaver files() {
    return new FileSystemSaver(directory, new ObjectStreamStateSerializer<>(AgentState::new));
  }

  @Tag("newest")
  @Test
  void endsInTheOrdinaryWayWhereTheThreadIsReleased() throws Exception {
    var config =
        CompileConfig.builder().checkpointSaver(new MemorySaver()).releaseThread(true).build();
    var graph = chain(updating("a")).compile(config);

    graph.invoke(Map.of(), thread("talk-1"));
    graph.invoke(Map.of(), thread("talk-1"));

    assertThat(spoor.operations())
        .hasSize(4)
        .allSatisfy(each -> assertThat(each).completed().hasOutcome(null));
  }

  @Tag("newest")
  @Test
  void goesOnWithinASubgraphOfTheSameConversation() throws Exception {
    var saver = new MemorySaver();
    var graph =
        new StateGraph<>(AgentState::new)
            .addNode("outer", interrupted(saver))
            .addEdge(StateGraph.START, "outer")
            .addEdge("outer", StateGraph.END)
            .compile(CompileConfig.builder().checkpointSaver(saver).build());

    graph.invoke(Map.of(), thread("talk-1"));
    Graphs.resume(graph, "talk-1");

    List<RecordedOperation> all = spoor.operations();
    assertThat(all).hasSize(8).allMatch(each -> "talk-1".equals(each.threadId()));
    assertThat(all.subList(0, 3))
        .allSatisfy(each -> assertThat(each).completed().hasOutcome("interrupted"));
    assertThat(all.subList(3, 8)).allSatisfy(each -> assertThat(each).completed().hasOutcome(null));
    assertThat(all)
        .filteredOn(each -> each.kind() == Kind.NODE)
        .extracting(RecordedOperation::node)
        .containsExactly("outer", "n1", "outer", "n2");
  }

  private static CompiledGraph<AgentState> interrupted(BaseCheckpointSaver saver) throws Exception {
    return chain(updating("a"), updating("b"))
        .compile(CompileConfig.builder().checkpointSaver(saver).interruptBefore("n2").build());
  }
}
