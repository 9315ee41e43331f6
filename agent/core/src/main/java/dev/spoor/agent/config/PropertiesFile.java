/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The form of a settings file: Java properties in UTF-8. */
final class PropertiesFile {
  private static final int LARGEST = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Its properties, by name. What is thrown names the file. */
  static Map<String, String> read(String name) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name)));
    } catch (IllegalArgumentException malformed) {
      throw new IOException(name + " (" + malformed.getMessage() + ")", malformed);
    }
    Map<String, String> values = new TreeMap<>();
    for (String property : properties.stringPropertyNames()) {
      values.put(property, properties.getProperty(property, ""));
    }
    return values;
  }

  /** Reading a pipe or a device could hold up the application's start for ever. */
  private static String text(String name) throws IOException {
    File file = new File(name);
    if (file.exists() && !file.isFile()) {
      throw new IOException(name + " (Not a regular file)");
    }
    try (InputStream in = new FileInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException(name + " (Larger than 1MiB)");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
  }

  private PropertiesFile() {}
}
