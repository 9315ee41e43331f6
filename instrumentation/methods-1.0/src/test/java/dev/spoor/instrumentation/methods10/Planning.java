/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import dev.spoor.annotations.Logged;

/** An interface whose annotations hold for whatever implements it. */
interface Planning<T> {

  @Logged
  T accept(T value);

  @Logged
  default String describe() {
    return "described";
  }
}
