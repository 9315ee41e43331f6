/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads the agent from the folder {@code isolated/} of its jar, where nothing has a name that a
 * class path scan would take for a class. Sees the platform's classes, and none of the
 * application's.
 */
final class IsolatedLoader extends ClassLoader {
  private static final String FOLDER = "isolated/";
  private static final String CLASS = ".class";

  static {
    registerAsParallelCapable();
  }

  /** What the jar's own classes are allowed, so are these. */
  private static final ProtectionDomain DOMAIN = IsolatedLoader.class.getProtectionDomain();

  private final JarFile jar;

  IsolatedLoader(File file) throws IOException {
    super(ClassLoader.getSystemClassLoader().getParent());
    this.jar = new JarFile(file, false);
  }

  /** The jar that this class came from. */
  static File ownJar() throws URISyntaxException {
    URL here = IsolatedLoader.class.getResource("IsolatedLoader.class");
    String url = String.valueOf(here);
    int end = url.lastIndexOf("!/");
    return new File(new URI(url.substring("jar:".length(), end)));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      byte[] bytes = read(name.replace('.', '/') + CLASS);
      if (bytes != null) {
        return defineClass(name, bytes, 0, bytes.length, DOMAIN);
      }
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    try {
      byte[] bytes = read(name);
      return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    } catch (IOException unreadable) {
      return null;
    }
  }

  private byte[] read(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(FOLDER + (name.endsWith(CLASS) ? name + "data" : name));
    if (entry == null) {
      return null;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.max(entry.getSize(), 32));
      byte[] buffer = new byte[8192];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    }
  }
}
