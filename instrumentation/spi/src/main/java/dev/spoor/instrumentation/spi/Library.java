/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

/**
 * A library as its users know it.
 *
 * @param group the Maven group id; {@code jdk} for what comes with the JVM
 * @param artifact the artifact id, also the name of the instrumentation
 * @param since the oldest version that is supported
 */
public record Library(String group, String artifact, String since) {
  private static final String JDK = "jdk";

  /** A part of the JDK. */
  public static Library jdk(String name) {
    return new Library(JDK, name, "17");
  }

  public boolean isJdk() {
    return group.equals(JDK);
  }
}
