/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that are at work and of which nothing has arrived that an instrumentation looks for:
 * what comes after it has. The judgement waits a second, for what was there before the transformer
 * and for the super-types of the class that arrived.
 */
final class Unmet {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final NameIndex index;
  private final Deque<Sighting> sightings = new ArrayDeque<>();
  private final Set<Woven> reported = new HashSet<>();

  Unmet(NameIndex index) {
    this.index = index;
  }

  /** Takes note of a class that is there. Any thread, while it is being loaded. */
  void saw(String internalName, @Nullable ClassLoader loader) {
    List<Woven> before = index.laterThan(internalName);
    if (before == null) {
      return;
    }
    for (Woven woven : before) {
      if (woven.met() || woven.off()) {
        return;
      }
    }
    synchronized (sightings) {
      sightings.add(
          new Sighting(internalName, before, new WeakReference<>(loader), System.nanoTime()));
    }
  }

  /** What is to be reported now. */
  List<Report> due(long nanoTime, boolean all) {
    List<Report> reports = new ArrayList<>(0);
    synchronized (sightings) {
      for (Sighting next = sightings.peek();
          next != null && (all || nanoTime - next.nanoTime() > PATIENCE_NANOS);
          next = sightings.peek()) {
        sightings.remove();
        Woven first = next.before().get(0);
        if (next.before().stream().noneMatch(each -> each.met() || each.off())
            && reported.add(first)) {
          reports.add(report(next, first));
        }
      }
    }
    return reports;
  }

  private Report report(Sighting sighting, Woven woven) {
    String witness = sighting.internalName().replace('/', '.');
    ClassLoader loader = sighting.loader().get();
    List<String> types = new ArrayList<>();
    for (Woven each : sighting.before()) {
      types.addAll(index.typesOf(each));
    }
    return new Report(
        woven.library(),
        loader == null ? null : LibraryVersion.of(loader, woven.group(), woven.library(), witness),
        types,
        witness);
  }

  /**
   * One library in a version that is not known.
   *
   * @param version as the library's own jar says it, or null
   * @param types none of which has been loaded
   * @param witness what comes after them in the versions that are known
   */
  record Report(String library, @Nullable String version, List<String> types, String witness) {}

  /**
   * A class that comes after what has not come.
   *
   * @param before whose types should have been loaded
   */
  private record Sighting(
      String internalName,
      List<Woven> before,
      WeakReference<@Nullable ClassLoader> loader,
      long nanoTime) {}
}
