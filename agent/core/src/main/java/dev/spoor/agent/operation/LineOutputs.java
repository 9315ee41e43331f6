/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Line;
import dev.spoor.agent.output.OutputCounters;
import dev.spoor.agent.output.Outputs;

/** What takes the lines of an event, one for each format, in the order of the schemas. */
interface LineOutputs {

  /** False where they were refused, and counted as such. */
  boolean accept(Line[] sections);

  OutputCounters counters();

  static LineOutputs of(Outputs outputs) {
    return new LineOutputs() {
      @Override
      public boolean accept(Line[] sections) {
        return outputs.accept(sections);
      }

      @Override
      public OutputCounters counters() {
        return outputs.counters();
      }
    };
  }
}
