/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.classloaders17;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;

/** Stands for a library with advice inlined: it names BOOTSTRAP and imports nothing of it. */
public final class Inside implements Runnable {

  @Override
  public void run() {
    Operation operation =
        Operations.of(Kind.METHOD_CALL).set(Attribute.METHOD_NAME, "inside").start();
    Operations.end(operation, null);
  }
}
