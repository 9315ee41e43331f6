/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final int SLACK = 1_024;

  @Test
  void cutsALongString() {
    String text = "x".repeat(50_000_000);

    Object args = Lines.args(Map.of("text", text));

    assertThat(args)
        .isEqualTo(
            Map.of("text", "x".repeat(16 * 1024) + "[CUT " + (50_000_000 - 16 * 1024) + " chars]"));
  }

  @Test
  void cutsAStringBetweenCharacters() {
    String text = "x".repeat(16 * 1024 - 1) + "😀" + "y".repeat(10);

    Object args = Lines.args(Map.of("text", text));

    assertThat(args).isEqualTo(Map.of("text", "x".repeat(16 * 1024 - 1) + "[CUT 12 chars]"));
  }

  @Test
  void neverCutsWithinASecret() {
    String text = "x".repeat(16 * 1024 - 20) + " password=" + "s3".repeat(1_000);

    Map<?, ?> args = (Map<?, ?>) Lines.args(Map.of("text", text));

    assertThat(args.get("text").toString()).endsWith(" password=[REDACTED]");
  }

  @Test
  void cutsDepth() {
    Map<String, Object> inner = Map.of("a", 1);
    for (int i = 0; i < 20; i++) {
      inner = Map.of("in", inner);
    }

    String line = Lines.line(Lines.json(), Lines.tool(inner));

    assertThat(line).contains("\"in\":\"[CUT depth]\"");
    assertThat(Lines.parse(line)).containsKey("args");
  }

  @Test
  void cutsItems() {
    List<Integer> list = new ArrayList<>();
    Map<String, Integer> map = new TreeMap<>();
    for (int i = 0; i < 150; i++) {
      list.add(i);
      map.put("k" + i, i);
    }

    Map<?, ?> args = (Map<?, ?>) Lines.args(Map.of("list", list, "map", map, "ints", new int[101]));

    assertThat((List<?>) args.get("list")).hasSize(101).last().isEqualTo("[CUT 50 items]");
    assertThat(((Map<?, ?>) args.get("map")).get("[CUT]")).isEqualTo("[CUT 50 items]");
    assertThat((List<?>) args.get("ints")).hasSize(101).last().isEqualTo("[CUT 1 items]");
  }

  @Test
  void cutsNodes() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      lists.add(new ArrayList<>(java.util.Collections.nCopies(90, 1)));
    }

    String line = Lines.line(Lines.json(), Lines.tool(Map.of("a", lists)));

    assertThat(line.length()).isLessThan(4_000);
    assertThat(line).contains("[CUT ");
  }

  @Test
  void cutsTheEvent() {
    Map<String, Object> args = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      args.put("\u0001".repeat(100) + i, "\u0001".repeat(20_000));
    }
    Event event = Lines.tool(args);
    event.error = "\u0001".repeat(100_000);
    event.errorType = "x";
    event.stackTraceOf = deep("\u0001".repeat(100_000));

    String line = Lines.line(Lines.json(), event);

    assertThat(line.length()).isLessThan(64 * 1024 + SLACK);
    assertThat(Lines.parse(line)).containsKeys("args", "error", "stack_trace", "seq");
  }

  private static Exception deep(String message) {
    Exception thrown = new Exception(message);
    for (int i = 0; i < 20; i++) {
      thrown = new Exception(message, thrown);
    }
    return thrown;
  }

  @Test
  void cutsCycles() {
    Map<String, Object> map = new HashMap<>();
    List<Object> list = new ArrayList<>();
    map.put("list", list);
    list.add(map);
    list.add(list);

    assertThat(Lines.args(map)).isEqualTo(Map.of("list", List.of("[CUT cycle]", "[CUT cycle]")));
  }

  @Test
  void survivesWhatChangesWhileItIsRead() throws InterruptedException {
    Map<Integer, Object> map = new HashMap<>();
    List<Object> list = new ArrayList<>(List.of(1));
    Thread other = new Thread(() -> mutate(map, list));
    other.start();

    while (other.isAlive()) {
      Lines.args(Map.of("map", map, "list", list));
    }

    other.join();
  }

  private static void mutate(Map<Integer, Object> map, List<Object> list) {
    for (int i = 0; i < 300_000; i++) {
      map.put(i % 2_000, i);
      map.remove((i * 7) % 2_000);
      list.add(i);
      if (list.size() > 50) {
        list.clear();
      }
    }
  }
}
