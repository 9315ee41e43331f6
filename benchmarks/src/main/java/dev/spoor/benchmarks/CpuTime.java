/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The benchmarks of the encoder by the processor time of the thread, in turns: for machines that
 * are shared, where JMH's clock counts what others do.
 */
public final class CpuTime {
  private static final int ROUNDS = 11;
  private static final int WARMUPS = 3;
  private static final long ROUND_NANOS = 100_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static int sink;

  public static void main(String[] none) {
    Map<String, IntSupplier> all = benchmarks();
    double[][] nanos = new double[all.size()][ROUNDS];
    for (int round = -WARMUPS; round < ROUNDS; round++) {
      int row = 0;
      for (IntSupplier one : all.values()) {
        nanos[row++][Math.max(0, round)] = nanos(one);
      }
    }
    int row = 0;
    for (String name : all.keySet()) {
      double[] sorted = nanos[row++];
      Arrays.sort(sorted);
      System.out.printf(
          "%-26s %8.0f ns (%.0f–%.0f)%n", name, sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
    }
    System.out.println(sink == 0 ? "" : "done");
  }

  private static Map<String, IntSupplier> benchmarks() {
    EncodeBenchmark encode = new EncodeBenchmark();
    encode.create();
    RedactBenchmark with = new RedactBenchmark();
    with.rules = true;
    with.create();
    RedactBenchmark without = new RedactBenchmark();
    without.create();
    Map<String, IntSupplier> all = new LinkedHashMap<>();
    all.put("event", encode::json);
    all.put("event, no rules", encode::jsonWithoutRules);
    all.put("event by Jackson", encode::jacksonStreaming);
    all.put("nothing", with::nothing);
    all.put("twelve headers", with::twelveHeaders);
    all.put("twelve headers, no rules", without::twelveHeaders);
    all.put("prose", with::prose);
    all.put("prose, no rules", without::prose);
    all.put("records", with::records);
    all.put("records, no rules", without::records);
    return all;
  }

  private static double nanos(IntSupplier one) {
    long start = THREADS.getCurrentThreadCpuTime();
    long spent = 0;
    int calls = 0;
    while (spent < ROUND_NANOS) {
      for (int i = 0; i < 1_000; i++) {
        sink += one.getAsInt();
      }
      calls += 1_000;
      spent = THREADS.getCurrentThreadCpuTime() - start;
    }
    return (double) spent / calls;
  }

  private CpuTime() {}
}
