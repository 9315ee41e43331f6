/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Libraries that are at work and not as they are known: what comes after the types that are hooked
 * has arrived, and they have not; or what comes after a call of theirs, and nobody has called.
 */
final class Unmet {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Between the class and the method of a witness. */
  private static final char METHOD = '#';

  private static final String LOST = " What is hooked there is not recorded.";

  private final NameIndex index;
  private final Deque<Sighting> waiting = new ArrayDeque<>();
  private final Set<Woven> reported = new HashSet<>();

  Unmet(NameIndex index) {
    this.index = index;
  }

  /**
   * Takes note of a class that is there, or of a witness. Any thread, while the class is being
   * loaded.
   *
   * @param internalName of the class; of a witness with the method behind it
   * @param before whether it was there before the transformer, as a call may have been
   */
  void saw(String internalName, @Nullable ClassLoader loader, boolean before) {
    List<Woven> types = index.laterThan(internalName);
    if (types != null && isUnmet(types)) {
      remember(internalName, types, loader, false);
    }
    List<Woven> calls = before ? null : index.calledBefore(internalName);
    if (calls != null && isUncalled(calls)) {
      remember(internalName, calls, loader, true);
    }
  }

  private static boolean isUnmet(List<Woven> all) {
    for (Woven woven : all) {
      if (woven.met() || woven.off()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUncalled(List<Woven> all) {
    boolean met = false;
    for (Woven woven : all) {
      if (woven.called() || woven.off()) {
        return false;
      }
      met |= woven.met();
    }
    return met;
  }

  private synchronized void remember(
      String internalName, List<Woven> lacking, @Nullable ClassLoader loader, boolean uncalled) {
    waiting.add(
        new Sighting(
            internalName.replace('/', '.'),
            lacking,
            new WeakReference<>(loader),
            uncalled,
            System.nanoTime()));
  }

  /**
   * What is to be reported now: what is a second old, in which the super-types of the class that
   * arrived and what was there before the transformer have been seen.
   */
  synchronized List<Report> due(long nanoTime, boolean all) {
    List<Report> reports = new ArrayList<>(0);
    for (Sighting next = waiting.peek();
        next != null && (all || nanoTime - next.nanoTime() > PATIENCE_NANOS);
        next = waiting.peek()) {
      waiting.remove();
      if (stillLacks(next) && Collections.disjoint(reported, next.lacking())) {
        reported.addAll(next.lacking());
        reports.add(report(next));
      }
    }
    return reports;
  }

  /** Advice that runs when a method returns comes after what that method leads to. */
  private static boolean stillLacks(Sighting sighting) {
    return sighting.uncalled() ? isUncalled(sighting.lacking()) : isUnmet(sighting.lacking());
  }

  private Report report(Sighting sighting) {
    Woven woven = sighting.lacking().get(0);
    ClassLoader loader = sighting.loader().get();
    String version =
        loader == null
            ? null
            : LibraryVersion.of(loader, woven.group(), woven.library(), className(sighting));
    return new Report(woven.library(), version, sentence(sighting));
  }

  private static String className(Sighting sighting) {
    String name = sighting.name();
    int method = name.indexOf(METHOD);
    return method < 0 ? name : name.substring(0, method);
  }

  private String sentence(Sighting sighting) {
    List<String> names = new ArrayList<>();
    for (Woven each : sighting.lacking()) {
      names.addAll(index.typesOf(each));
    }
    String types = String.join(", ", names);
    String name = sighting.name();
    String later = name + (name.indexOf(METHOD) < 0 ? " was loaded." : " was called.");
    return sighting.uncalled()
        ? "nothing that is hooked in " + types + " was called before " + later + LOST
        : types + " had not been loaded when " + later + LOST;
  }

  /**
   * One library in a version that is not known.
   *
   * @param version as the library's own jar says it, or null
   * @param sentence what is not as it is in the versions that are known
   */
  record Report(String library, @Nullable String version, String sentence) {}

  /**
   * A class or a method that comes after what has not come.
   *
   * @param uncalled whether it is a call that has not come, and not a type
   */
  private record Sighting(
      String name,
      List<Woven> lacking,
      WeakReference<@Nullable ClassLoader> loader,
      boolean uncalled,
      long nanoTime) {}
}
