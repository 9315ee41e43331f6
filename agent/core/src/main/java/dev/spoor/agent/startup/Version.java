/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of this jar, as the build wrote it. */
final class Version {

  static String ofThisJar() {
    try (InputStream in = Version.class.getClassLoader().getResourceAsStream("version")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException unreadable) {
      return "unknown";
    }
  }

  private Version() {}
}
