/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written holds nothing of the application that it was written of. */
class ClassLoaderLeakTest {
  private static final int REDEPLOYMENTS = 50;

  public record Item(Object value) {}

  public enum Colour {
    RED
  }

  public static final class Odd extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Schema json = Lines.json();
  private final Line line = new Line(64);

  @Test
  void keepsNoLoaderOfAnApplicationThatIsGone() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    for (int i = 0; i < REDEPLOYMENTS; i++) {
      loaders.add(deployed());
    }

    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(loaders).allMatch(loader -> loader.refersTo(null));
            });
  }

  private WeakReference<ClassLoader> deployed() throws ReflectiveOperationException {
    ClassLoader loader = new Application();
    Object colour = loader.loadClass(Colour.class.getName()).getEnumConstants()[0];
    Object item =
        loader.loadClass(Item.class.getName()).getConstructor(Object.class).newInstance(colour);
    Throwable odd =
        (Throwable) loader.loadClass(Odd.class.getName()).getConstructor().newInstance();
    write(Lines.tool(Map.of("item", item, "colour", colour, "list", List.of(item))));
    Event failed = Lines.event(Operations.of(Kind.JOB), "failed");
    failed.errorType = odd.getClass().getName();
    failed.stackTraceOf = odd;
    write(failed);
    return new WeakReference<>(loader);
  }

  private void write(Event event) {
    line.clear();
    json.write(event, line);
    event.clear();
  }

  /** Defines the classes of this test anew. */
  private static final class Application extends ClassLoader {
    Application() {
      super(ClassLoaderLeakTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.startsWith(ClassLoaderLeakTest.class.getName() + "$")
          ? define(name)
          : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
