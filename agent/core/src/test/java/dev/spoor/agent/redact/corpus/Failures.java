/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Throwables whose stack traces are the same in each run. */
final class Failures {
  private static final StackTraceElement[] FRAMES = {
    new StackTraceElement("com.acme.shop.TokenStore", "refreshAccessToken", "TokenStore.java", 87),
    new StackTraceElement("com.acme.auth.PasswordEncoder$1", "apply", "PasswordEncoder.java", 31),
    new StackTraceElement("java.net.http.HttpClient", "send", "HttpClient.java", 120),
    new StackTraceElement("com.acme.shop.Main", "main", "Main.java", 12)
  };

  /** What the frames say, which is harmless. */
  static final String KEPT = "TokenStore.refreshAccessToken(TokenStore.java:87)";

  static <T extends Throwable> T framed(T thrown) {
    thrown.setStackTrace(FRAMES);
    return thrown;
  }

  private Failures() {}
}
