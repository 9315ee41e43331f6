/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.helped;

/** A helper that refers to two classes, of which the second is defined behind it. */
public final class HelpedHelper {

  public static Object help() {
    return new High().low();
  }

  private HelpedHelper() {}
}
