/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it hears. */
final class HeardListener implements OutputListener {
  final List<String> dropped = new CopyOnWriteArrayList<>();
  final List<String> warnings = new CopyOnWriteArrayList<>();

  @Override
  public boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
    dropped.add(output + " " + cause + " " + count + " " + firstSeq + "-" + lastSeq);
    return true;
  }

  @Override
  public void warning(String cause, String sentence) {
    warnings.add(cause + ": " + sentence);
  }
}
