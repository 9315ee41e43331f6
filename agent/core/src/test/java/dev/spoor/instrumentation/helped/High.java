/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.helped;

/** Refers to what extends it. */
class High {

  Object low() {
    return new Low();
  }
}
