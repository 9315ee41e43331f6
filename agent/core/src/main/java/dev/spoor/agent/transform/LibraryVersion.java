/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Which version a library says that it is: in what Maven leaves in the jar, or its manifest. */
final class LibraryVersion {

  /**
   * Of a library that has this class.
   *
   * @return null where it does not say
   */
  static @Nullable String of(ClassLoader loader, String group, String artifact, String className) {
    try {
      String maven =
          ofMaven(
              loader.getResource("META-INF/maven/" + group + '/' + artifact + "/pom.properties"));
      String file = className.replace('.', '/') + ".class";
      return maven != null ? maven : ofManifest(loader.getResource(file), file);
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  private static @Nullable String ofMaven(@Nullable URL url) throws IOException {
    if (url == null) {
      return null;
    }
    Properties properties = new Properties();
    try (InputStream in = open(url)) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }

  /**
   * The jar's that this class is in, unless that is a program: one that was packed into one jar
   * with its libraries has a manifest of its own.
   */
  private static @Nullable String ofManifest(@Nullable URL url, String file) throws IOException {
    String place = url == null ? "" : url.toString();
    if (url == null || !place.startsWith("jar:") || !place.endsWith(file)) {
      return null;
    }
    String jar = place.substring(0, place.length() - file.length());
    try (InputStream in = open(new URL(url, jar + "META-INF/MANIFEST.MF"))) {
      Attributes main = new Manifest(in).getMainAttributes();
      if (main.containsKey(Attributes.Name.MAIN_CLASS)) {
        return null;
      }
      String version = main.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
      return version != null ? version : main.getValue("Bundle-Version");
    }
  }

  /** Without the JVM's cache of open jars, which would hold on to the application's. */
  private static InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private LibraryVersion() {}
}
