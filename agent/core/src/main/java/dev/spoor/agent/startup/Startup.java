/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.transform.IndexWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The first class of the isolated loader: defines BOOTSTRAP, then starts the agent. Refers to
 * nothing that refers to BOOTSTRAP before that is done.
 */
public final class Startup {

  /**
   * Called by ENTRY, once.
   *
   * @param argument the text behind {@code -javaagent:spoor.jar=}
   * @param attached whether the application runs already
   */
  public static void start(
      @Nullable String argument, Instrumentation jvm, File jar, boolean attached)
      throws ReflectiveOperationException, IOException {
    JdkAccess jdk = JdkAccess.open(jvm);
    Map<String, byte[]> classes = bootstrapClasses();
    if (!jdk.defineOnBootLoader(classes)) {
      BootstrapJar.append(jvm, classes);
    }
    Agent.start(argument, jvm, jdk, attached);
  }

  /** By internal name, in an order in which they can be defined. */
  private static Map<String, byte[]> bootstrapClasses() throws IOException {
    String names = new String(resource(IndexWriter.BOOTSTRAP_RESOURCE), StandardCharsets.UTF_8);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    StringTokenizer each = new StringTokenizer(names, " ");
    while (each.hasMoreTokens()) {
      String name = each.nextToken();
      classes.put(name, resource("bootstrap/" + name + ".class"));
    }
    return classes;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Startup.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the jar has no " + name);
      }
      return in.readAllBytes();
    }
  }

  private Startup() {}
}
