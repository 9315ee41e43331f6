/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.output.AgentThreads;
import dev.spoor.agent.transform.IndexWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/**
 * The first class of the isolated loader: defines BOOTSTRAP, then starts the agent. Refers to
 * nothing that refers to BOOTSTRAP before that is done.
 */
public final class Startup implements Consumer<Object[]> {

  static {
    enter(Startup.class.getClassLoader());
  }

  /** ENTRY's loader takes the way in, since ENTRY cannot see this class. */
  @SuppressWarnings("unchecked") // the loader that defined this class is ENTRY's
  private static void enter(ClassLoader loader) {
    ((Consumer<Consumer<Object[]>>) loader).accept(new Startup());
  }

  /**
   * Called by ENTRY, once.
   *
   * @param start the text behind {@code -javaagent:spoor.jar=} or null; the JVM; and whether the
   *     application runs already
   */
  @Override
  public void accept(Object[] start) {
    Instrumentation jvm = (Instrumentation) start[1];
    try {
      JdkAccess jdk = JdkAccess.open(jvm);
      Map<String, byte[]> classes = bootstrapClasses();
      if (!jdk.defineOnBootLoader(classes)) {
        BootstrapJar.append(jvm, classes);
      }
      AgentThreads.daemon("spoor-ahead", new Ahead()).start();
      Agent.start((String) start[0], jvm, jdk, (Boolean) start[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
