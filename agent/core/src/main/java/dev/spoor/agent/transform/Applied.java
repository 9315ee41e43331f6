/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was woven, by library. A library is reported when nothing has been added to it for a second,
 * or when the JVM ends; and as a whole again where a class that came later has added to it.
 */
final class Applied {
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Map<String, Library> libraries = new LinkedHashMap<>();

  synchronized void note(Hooks hooks, @Nullable ClassLoader loader) {
    Library library = libraries.get(hooks.woven().library());
    if (library == null) {
      library = new Library(hooks.woven());
      libraries.put(hooks.woven().library(), library);
    }
    library.note(hooks, loader);
  }

  /** Binary names of the classes that carry a library's advice. */
  synchronized Collection<String> classesOf(String name) {
    Library library = libraries.get(name);
    return library == null ? List.of() : List.copyOf(library.classes);
  }

  /** {@code Class.method} of what is woven of a library. */
  synchronized Collection<String> hooksOf(String name) {
    Library library = libraries.get(name);
    return library == null ? List.of() : List.copyOf(library.hooks);
  }

  /** The libraries that are to be reported now. */
  synchronized List<Report> due(long nanoTime, boolean all) {
    List<Report> reports = new ArrayList<>();
    for (Library library : libraries.values()) {
      if (!library.reported && (all || nanoTime - library.lastChange > QUIET_NANOS)) {
        library.reported = true;
        reports.add(library.report());
      }
    }
    return reports;
  }

  /**
   * One library, as {@code agent_instrumented} tells it.
   *
   * @param version as the library's own jar says it, or null
   * @param hooks {@code Class.method} of what is woven, sorted
   * @param missing what was looked for in a class that did not have it
   */
  record Report(
      String library,
      @Nullable String version,
      Collection<String> hooks,
      Collection<String> missing) {}

  private static final class Library {
    private final Woven woven;
    private final TreeSet<String> classes = new TreeSet<>();
    private final TreeSet<String> hooks = new TreeSet<>();
    private final TreeSet<String> missing = new TreeSet<>();
    private WeakReference<@Nullable ClassLoader> loader = new WeakReference<>(null);
    private long lastChange;
    private boolean reported;

    Library(Woven woven) {
      this.woven = woven;
    }

    void note(Hooks noted, @Nullable ClassLoader from) {
      classes.add(noted.type().getName());
      boolean more = hooks.addAll(noted.applied());
      reported &= !(missing.addAll(noted.missing()) || more);
      loader = new WeakReference<>(from);
      lastChange = System.nanoTime();
    }

    Report report() {
      return new Report(woven.library(), version(), List.copyOf(hooks), List.copyOf(missing));
    }

    private @Nullable String version() {
      if (woven.group().equals("jdk")) {
        return Runtime.version().toString();
      }
      ClassLoader from = loader.get();
      return from == null
          ? null
          : LibraryVersion.of(from, woven.group(), woven.library(), classes.first());
    }
  }
}
