/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class that arrives while its instrumentation is being taken back. */
class TakenBackTest {
  private static final byte[] BYTES = {1};
  private static final byte[] WOVEN = {2};
  private static final String NAME = "dev.spoor.agent.transform.TakenBackTest";

  private final List<Class<?>> loaded = new ArrayList<>();
  private final List<Object> retransformed = new ArrayList<>();
  private final List<List<Woven>> woven = new ArrayList<>();
  private NameIndex index;

  @BeforeEach
  void index() throws IOException {
    String text =
        "instrumentation com.example.A com.acme acme 1\n"
            + "named com.acme.Server\n"
            + "instrumentation com.example.B com.acme other 1\n"
            + "named com.acme.Server\n";
    index = NameIndex.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void isNotWovenWhereThatHappensWhileItIsWoven() {
    WeavingTransformer transformer =
        transformer(() -> index.named("com/acme/Server").forEach(Woven::switchOff));

    assertThat(transform(transformer)).isNull();
  }

  @Test
  void isWovenForTheOthers() {
    WeavingTransformer transformer =
        transformer(() -> index.named("com/acme/Server").get(0).switchOff());

    assertThat(transform(transformer)).isEqualTo(WOVEN);
    assertThat(woven).hasSize(2);
    assertThat(woven.get(1)).containsExactly(index.named("com/acme/Server").get(1));
  }

  @Test
  void isRestoredAsSoonAsItIsThere() {
    LoadedClasses classes =
        new LoadedClasses(jvm(), transformer(() -> {}), new Unmet(index), (n, a, t) -> {});

    classes.restore(List.of(NAME));
    classes.retryLater();
    assertThat(retransformed).isEmpty();
    loaded.add(null); // unloaded while the JVM made the list
    loaded.add(TakenBackTest.class);
    classes.retryLater();
    classes.retryLater();

    assertThat(retransformed).containsExactly(TakenBackTest.class);
  }

  @Test
  void isNotLookedForForEver() {
    LoadedClasses classes =
        new LoadedClasses(jvm(), transformer(() -> {}), new Unmet(index), (n, a, t) -> {});

    classes.restore(List.of(NAME));
    for (int i = 0; i < 100; i++) {
      classes.retryLater();
    }
    loaded.add(TakenBackTest.class);
    classes.retryLater();

    assertThat(retransformed).isEmpty();
  }

  private byte[] transform(WeavingTransformer transformer) {
    return transformer.transform(null, "com/acme/Server", null, null, BYTES);
  }

  private WeavingTransformer transformer(Runnable meanwhile) {
    ClassWeaver weaver =
        (name, loader, bytes, wanting) -> {
          woven.add(wanting);
          meanwhile.run();
          return WOVEN;
        };
    return new WeavingTransformer(
        index,
        new Supertypes(index),
        new NamedBySetting(index, Map.of()),
        new Arrivals() {
          @Override
          public boolean awaits(String name) {
            return false;
          }

          @Override
          public void arrived(String name) {}
        },
        new Unmet(index),
        () -> weaver,
        (name, arriving, thrown) -> {});
  }

  private Instrumentation jvm() {
    return (Instrumentation)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Instrumentation.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getAllLoadedClasses" -> loaded.toArray(new Class<?>[0]);
                  case "isModifiableClass" -> true;
                  default -> retransformed.addAll(List.of((Object[]) args[0]));
                });
  }
}
