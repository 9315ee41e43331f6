/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.bootstrap.HelperSource;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.io.IOException;
import java.io.InputStream;
import java.security.ProtectionDomain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Defines helpers beside the library that they help with: a helper, and every class of ours that it
 * refers to, goes into the loader and the protection domain of the class that is advised.
 */
final class Helpers implements HelperSource {
  /** Classes of ours that live beside a library, never in the agent's own loader. */
  static final String PACKAGE = "dev/spoor/instrumentation/";

  private static final String SPI = PACKAGE + "spi/";

  private final ClassDefiner definer;
  private final NameIndex index;

  /** The helpers of which every class is there, by loader. */
  private final WeakIdentityMap<Set<String>> whole = new WeakIdentityMap<>();

  private final Set<String> wholeInBoot = ConcurrentHashMap.newKeySet();

  Helpers(ClassDefiner definer, NameIndex index) {
    this.definer = definer;
    this.index = index;
  }

  @Override
  public void called(Class<?> advised, String helper) {
    String name = advised.getName().replace('.', '/');
    for (Woven woven : index.all()) {
      woven.call(helper, name);
    }
  }

  @Override
  public Class<?> helperFor(Class<?> advised, String helper) {
    ClassLoader loader = advised.getClassLoader();
    Set<String> there = wholeIn(loader);
    if (!there.contains(helper)) {
      // Another thread may be at it, and have defined the helper and not yet what that refers to.
      // Nobody waits: a lock would be held while the application's loader is at work.
      for (Unit unit : closureOf(helper.replace('.', '/'))) {
        define(unit, loader, advised.getProtectionDomain());
      }
      there.add(helper);
    }
    Class<?> found = find(helper, loader);
    if (found == null) {
      throw new NoClassDefFoundError(helper);
    }
    if (advised.getModule().isNamed()) {
      definer.addReads(advised.getModule(), found.getModule());
    }
    return found;
  }

  private Set<String> wholeIn(@Nullable ClassLoader loader) {
    if (loader == null) {
      return wholeInBoot;
    }
    Set<String> known = whole.get(loader);
    if (known == null) {
      Set<String> added = ConcurrentHashMap.newKeySet();
      Set<String> before = whole.putIfAbsent(loader, added);
      known = before == null ? added : before;
    }
    return known;
  }

  private void define(Unit unit, @Nullable ClassLoader loader, @Nullable ProtectionDomain domain) {
    if (find(unit.name().replace('/', '.'), loader) != null) {
      return;
    }
    try {
      definer.define(unit.name().replace('/', '.'), unit.bytes(), loader, domain);
    } catch (LinkageError e) {
      if (find(unit.name().replace('/', '.'), loader) == null) {
        throw e;
      }
      // Another thread was first.
    }
  }

  private static @Nullable Class<?> find(String name, @Nullable ClassLoader loader) {
    try {
      Class<?> found = Class.forName(name, false, loader);
      return found.getClassLoader() == loader ? found : null;
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** The helper's classes, super-types before what extends them. */
  private static List<Unit> closureOf(String helper) {
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    List<Unit> units = new ArrayList<>();
    open.add(helper);
    seen.add(helper);
    for (String name = open.poll(); name != null; name = open.poll()) {
      byte[] bytes = read(name);
      units.add(new Unit(name, bytes));
      for (String each : ClassReferences.of(bytes)) {
        if (each.startsWith(PACKAGE) && !each.startsWith(SPI) && seen.add(each)) {
          open.add(each);
        }
      }
    }
    return supertypesFirst(units);
  }

  private static List<Unit> supertypesFirst(List<Unit> units) {
    List<Unit> ordered = new ArrayList<>(units.size());
    List<Unit> left = new ArrayList<>(units);
    while (!left.isEmpty()) {
      int before = left.size();
      for (int i = left.size() - 1; i >= 0; i--) {
        if (!dependsOnAny(left.get(i), left)) {
          ordered.add(left.remove(i));
        }
      }
      if (left.size() == before) {
        throw new ClassCircularityError(left.get(0).name());
      }
    }
    return ordered;
  }

  private static boolean dependsOnAny(Unit unit, List<Unit> others) {
    ClassHeader header = ClassHeader.of(unit.bytes(), new byte[0][]);
    for (Unit other : others) {
      if (other.name().equals(header.superName())
          || List.of(header.interfaces()).contains(other.name())) {
        return true;
      }
    }
    return false;
  }

  private static byte[] read(String name) {
    try (InputStream in = Helpers.class.getClassLoader().getResourceAsStream(name + ".class")) {
      if (in == null) {
        throw new NoClassDefFoundError(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new NoClassDefFoundError(name);
    }
  }

  /** A class of ours, not yet defined. */
  private record Unit(String name, byte[] bytes) {}
}
