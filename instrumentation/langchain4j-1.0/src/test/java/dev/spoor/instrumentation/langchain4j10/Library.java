/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.Tool;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;

/** Tools as an application has them. */
final class Library {
  static final IllegalStateException FIRE = new IllegalStateException("the library is on fire");

  @Tool
  String title(int arg0) {
    return "Tracks";
  }

  @Tool
  String burn() {
    throw FIRE;
  }

  @Tool
  void run() {
    Operation process =
        Operations.of(Kind.PROCESS).set(Attribute.COMMAND, new String[] {"ls"}).start();
    Operations.end(process, null);
  }
}
