/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.NodeOutput;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.checkpoint.config.SaverConfig;
import com.alibaba.cloud.ai.graph.checkpoint.savers.MemorySaver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import reactor.core.publisher.Flux;

/** What 1.0 and 1.1 say in different words. */
final class Dialect {
  private static final String FEEDBACK = "com.alibaba.cloud.ai.graph.OverAllState$HumanFeedback";

  static SaverConfig savers(MemorySaver saver) {
    SaverConfig.Builder builder = SaverConfig.builder();
    Method register = method(SaverConfig.Builder.class, "register");
    if (register.getParameterCount() == 1) {
      call(register, builder, saver);
    } else {
      call(register, builder, "memory", saver);
    }
    return builder.build();
  }

  @SuppressWarnings("unchecked") // that of 1.1 is the same but for its name
  static Flux<NodeOutput> outputs(CompiledGraph graph, RunnableConfig config) {
    Method early = method(CompiledGraph.class, "fluxStream");
    return early == null
        ? graph.stream(Map.of(), config)
        : (Flux<NodeOutput>) call(early, graph, Map.of(), config);
  }

  /** Goes on in front of that node. */
  static void resume(CompiledGraph graph, String node, RunnableConfig config) throws Exception {
    Method early = method(CompiledGraph.class, "resume");
    if (early == null) {
      var key = RunnableConfig.HUMAN_FEEDBACK_METADATA_KEY;
      graph.invoke(Map.of(), RunnableConfig.builder(config).addMetadata(key, "go on").build());
    } else {
      var feedback = Class.forName(FEEDBACK).getConstructor(Map.class, String.class);
      call(early, graph, feedback.newInstance(Map.of(), node), config);
    }
  }

  /** With the most parameters, if there are several. */
  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name))
        .max(java.util.Comparator.comparingInt(Method::getParameterCount))
        .orElse(null);
  }

  private static Object call(Method method, Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Dialect() {}
}
