/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.concurrent.ThreadLocalRandom;

/** New trace and span ids: cheap, unique, and no secret. */
final class RandomIds {
  /** Keeps apart JVMs whose generators were seeded alike. */
  private static final long SALT = mix(System.nanoTime() ^ (System.currentTimeMillis() << 32));

  /** A half of a trace id. */
  static long traceHalf() {
    return spanId() ^ SALT;
  }

  /** Never zero. */
  static long spanId() {
    long id;
    do {
      id = ThreadLocalRandom.current().nextLong();
    } while (id == 0);
    return id;
  }

  private static long mix(long seed) {
    long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 29);
  }

  private RandomIds() {}
}
