/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.lang.instrument.Instrumentation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Retransforms classes that were there before the transformer, or that could not be woven while
 * they were being loaded; on the agent's own thread, never inside a transformation.
 */
final class LoadedClasses {
  /** Five times a second, so for five seconds. */
  private static final int MOST_TRIES = 25;

  private final Instrumentation jvm;
  private final WeavingTransformer transformer;
  private final Unmet unmet;
  private final WeavingTransformer.Failures failures;
  private final Deque<String> again = new ArrayDeque<>();

  /** What was woven and is to be taken back, and has not been found yet; with the tries left. */
  private final Map<String, Integer> unrestored = new HashMap<>();

  LoadedClasses(
      Instrumentation jvm,
      WeavingTransformer transformer,
      Unmet unmet,
      WeavingTransformer.Failures failures) {
    this.jvm = jvm;
    this.transformer = transformer;
    this.unmet = unmet;
    this.failures = failures;
  }

  /**
   * Goes through all classes that are loaded.
   *
   * @param all whether super-types and annotations are looked at too, as after a late attach
   */
  void retransform(boolean all) {
    for (Class<?> loaded : jvm.getAllLoadedClasses()) {
      if (loaded == null) {
        continue; // unloaded while the JVM made the list
      }
      String name = loaded.getName().replace('.', '/');
      unmet.saw(name, loaded.getClassLoader(), true);
      if ((transformer.wantsByName(name) || (all && transformer.wantsLoaded(name, loaded)))
          && jvm.isModifiableClass(loaded)
          && !loaded.isHidden()) {
        retransform(loaded);
      }
    }
  }

  /** Remembers a class for {@link #retryLater}. */
  void tryAgain(String internalName) {
    synchronized (again) {
      again.add(internalName.replace('/', '.'));
    }
  }

  /** Retransforms what was put off. */
  void retryLater() {
    Set<String> names = new HashSet<>();
    synchronized (again) {
      for (String name = again.poll(); name != null; name = again.poll()) {
        names.add(name);
      }
    }
    if (!unrestored.isEmpty()) {
      names.addAll(stillUnrestored());
    }
    unrestored.keySet().removeAll(retransform(names));
  }

  private Set<String> stillUnrestored() {
    unrestored.values().removeIf(tries -> tries == 0);
    unrestored.replaceAll((name, tries) -> tries - 1);
    return unrestored.keySet();
  }

  /**
   * Retransforms the classes by these names, in every loader. One that is just being loaded is not
   * among those that are; {@link #retryLater} looks for it again.
   */
  void restore(Collection<String> names) {
    Set<String> found = retransform(names);
    for (String name : names) {
      if (!found.contains(name)) {
        unrestored.put(name, MOST_TRIES);
      }
    }
  }

  private Set<String> retransform(Collection<String> names) {
    Set<String> found = new HashSet<>();
    if (names.isEmpty()) {
      return found;
    }
    for (Class<?> loaded : jvm.getAllLoadedClasses()) {
      if (loaded != null && names.contains(loaded.getName()) && jvm.isModifiableClass(loaded)) {
        found.add(loaded.getName());
        retransform(loaded);
      }
    }
    return found;
  }

  private void retransform(Class<?> loaded) {
    try {
      jvm.retransformClasses(loaded);
    } catch (Throwable e) {
      failures.weavingFailed(String.valueOf(loaded), false, e);
    }
  }
}
