/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What advice and helpers threw: counted, said, and in the end a reason to switch them off. */
final class AdviceFailureLog {
  private static final long TOLERATED = 10;

  private final Counters counters;
  private final Warnings warnings;
  private final Set<String> switchedOff = ConcurrentHashMap.newKeySet();
  private volatile @Nullable InstrumentationSwitch off;

  AdviceFailureLog(Counters counters, Warnings warnings) {
    this.counters = counters;
    this.warnings = warnings;
  }

  void switchOffBy(InstrumentationSwitch off) {
    this.off = off;
  }

  void add(String instrumentation, Throwable thrown) {
    try {
      long count = counters.adviceFailed(instrumentation);
      if (thrown instanceof StackOverflowError) {
        return; // the application's recursion has no end, and there is no room here to say more
      }
      String said = "The instrumentation " + instrumentation + " failed: ";
      warnings.say("advice_" + instrumentation, said, thrown);
      if (thrown instanceof VirtualMachineError) {
        return; // the application's heap was full: not the instrumentation's doing
      }
      if (thrown instanceof LinkageError) {
        switchOff(instrumentation, "it does not fit the library: " + thrown.getClass().getName());
      } else if (count >= TOLERATED) {
        switchOff(instrumentation, "it failed " + count + " times");
      }
    } catch (Throwable failed) {
      counters.failed(failed);
    }
  }

  private void switchOff(String instrumentation, String reason) {
    InstrumentationSwitch known = off;
    if (known != null && switchedOff.add(instrumentation)) {
      known.off(instrumentation, reason);
    }
  }
}
