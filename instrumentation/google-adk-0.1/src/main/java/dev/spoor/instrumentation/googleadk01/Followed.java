/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;

/** An operation that lasts as long as a stream does, and what of the stream it takes note of. */
class Followed<T> {
  final Operation operation;

  Followed(Operation operation) {
    this.operation = operation;
  }

  /** The stream has come to this; one at a time. */
  void emitted(T item) {}

  void completed() {
    operation.end(null);
  }

  void failed(Throwable thrown) {
    Operations.endAsync(operation, thrown);
  }

  void cancelled() {
    operation.outcome("cancelled").end(null);
  }
}
