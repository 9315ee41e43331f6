/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.entry;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.security.ProtectionDomain;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/**
 * Loads the agent from the pack in its jar, where nothing has a name that a class path scan would
 * take for a class. Sees the platform's classes, and none of the application's.
 *
 * <p>It is also the way in: a class that is {@linkplain #entrance initialised} leaves its entrance
 * here. With reflection, the JVM would make the method handles for that one call: a tenth of the
 * start of JDK 25.
 */
final class IsolatedLoader extends ClassLoader implements Consumer<Consumer<Object[]>> {
  private static final String PACK = "isolated/agent.pack";
  private static final String OURS = "dev.spoor.";
  private static final String BOOTSTRAP = "dev.spoor.bootstrap.";

  static {
    registerAsParallelCapable();
  }

  /** What the jar's own classes are allowed, so are these. */
  private static final ProtectionDomain DOMAIN = IsolatedLoader.class.getProtectionDomain();

  private final Pack pack;
  private Consumer<Object[]> entrance;

  /** A loader for the jar that this class came from. */
  static IsolatedLoader ofOwnJar() throws IOException, URISyntaxException {
    return new IsolatedLoader(new File(DOMAIN.getCodeSource().getLocation().toURI()));
  }

  private IsolatedLoader(File jar) throws IOException {
    super(ClassLoader.getSystemClassLoader().getParent());
    this.pack = new Pack(new JarFile(jar, false), PACK);
  }

  /** What the class of this name left with {@link #accept} when it was initialised. */
  Consumer<Object[]> entrance(String className) throws ClassNotFoundException {
    Class.forName(className, true, this);
    return entrance;
  }

  @Override
  public void accept(Consumer<Object[]> newEntrance) {
    entrance = newEntrance;
  }

  /** Does not ask the parent for what is ours: each of its refusals would be an exception. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.startsWith(BOOTSTRAP)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      byte[] bytes = pack.file(name.replace('.', '/') + ".class");
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
      byte[] bytes = pack.file(name);
      return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
