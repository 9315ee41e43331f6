/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The class files of classes on the test's class path. */
final class ClassFiles {

  static byte[] of(Class<?> type) {
    return of(type.getName().replace('.', '/'));
  }

  static byte[] of(String internalName) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(internalName + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  private ClassFiles() {}
}
