/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.pool.TypePool.Resolution.NoSuchTypeException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the index about each class that arrives; what nobody wants costs a hash lookup. Never throws
 * into the loading of a class: what fails is left as it was, and said.
 */
final class WeavingTransformer implements ClassFileTransformer {
  /** Loaded when somebody brings JMX up; never by us. */
  private static final String JMX = "javax/management/MBeanServerFactory";

  private final NameIndex index;
  private final Supertypes supertypes;
  private final NamedBySetting patterns;
  private final Arrivals arrivals;
  private final Unmet unmet;
  private final WeaverSource weavers;
  private final Failures failures;
  private final ClassLoader own;
  private final ClassLoader platform;
  private volatile boolean managementSeen;

  WeavingTransformer(
      NameIndex index,
      Supertypes supertypes,
      NamedBySetting patterns,
      Arrivals arrivals,
      Unmet unmet,
      WeaverSource weavers,
      Failures failures) {
    this.index = index;
    this.supertypes = supertypes;
    this.patterns = patterns;
    this.arrivals = arrivals;
    this.unmet = unmet;
    this.weavers = weavers;
    this.failures = failures;
    this.own = WeavingTransformer.class.getClassLoader();
    this.platform = ClassLoader.getPlatformClassLoader();
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (name == null || loader == own) {
      return null;
    }
    if (loader == null && name.equals(JMX)) {
      managementSeen = true;
    }
    try {
      if (arrivals.awaits(name)) {
        arrivals.arrived(name.replace('/', '.'));
      }
      unmet.saw(name, loader, redefined != null);
      List<Woven> wanting = wanting(loader, name, bytes);
      if (wanting == null) {
        return null;
      }
      for (Woven woven : wanting) {
        woven.meet(name, redefined != null);
      }
      return weave(name, loader, bytes, wanting);
    } catch (Throwable e) {
      boolean unloadable = e instanceof NoSuchTypeException && !supertypes.areThere(bytes, loader);
      if (redefined != null || !unloadable) {
        failures.weavingFailed(name, redefined == null, e);
      }
      return null;
    }
  }

  /** Weaves again where one has been taken back meanwhile: the class may be too new to be found. */
  private byte @Nullable [] weave(
      String name, @Nullable ClassLoader loader, byte[] bytes, List<Woven> wanting) {
    byte[] woven = weavers.weaver().weave(name.replace('/', '.'), loader, bytes, wanting);
    List<Woven> still = switchedOn(null, wanting);
    if (still == null) {
      return null;
    }
    return still.size() == wanting.size() ? woven : weave(name, loader, bytes, still);
  }

  /** Who wants the class: by name, by what lies above it, or because a setting says so. */
  private @Nullable List<Woven> wanting(@Nullable ClassLoader loader, String name, byte[] bytes) {
    List<Woven> found = switchedOn(null, index.named(name));
    if (loader == null || loader == platform || isGenerated(name)) {
      return found;
    }
    if (!supertypes.isEmpty()) {
      found = switchedOn(found, supertypes.wanting(name, loader, bytes));
    }
    return switchedOn(found, patterns.wanting(name));
  }

  /** Proxies and enhanced subclasses only pass on to what we weave anyway. */
  private static boolean isGenerated(String name) {
    return name.contains("$$");
  }

  private static @Nullable List<Woven> switchedOn(
      @Nullable List<Woven> before, @Nullable List<Woven> more) {
    if (more == null) {
      return before;
    }
    List<Woven> all = before == null ? new ArrayList<>(more.size()) : before;
    for (Woven woven : more) {
      if (!woven.off() && !all.contains(woven)) {
        all.add(woven);
      }
    }
    return all.isEmpty() ? null : all;
  }

  /** Whether a class that is loaded already is wanted by its name. */
  boolean wantsByName(String internalName) {
    return switchedOn(null, index.named(internalName)) != null;
  }

  /** Whether a class of the application that is loaded already is wanted for anything else. */
  boolean wantsLoaded(String internalName, Class<?> loaded) {
    ClassLoader loader = loaded.getClassLoader();
    if (loader == null || loader == own || loader == platform || isGenerated(internalName)) {
      return false;
    }
    return patterns.wanting(internalName) != null
        || (!supertypes.isEmpty() && supertypes.wantsLoaded(internalName, loader));
  }

  boolean managementSeen() {
    return managementSeen;
  }

  /** Makes the weaver when the first class is wanted. */
  interface WeaverSource {
    ClassWeaver weaver();
  }

  /** Takes note of classes that could not be woven. */
  interface Failures {
    /**
     * A class is left as it was.
     *
     * @param arriving whether the class was being loaded, so that another try may succeed
     */
    void weavingFailed(String internalName, boolean arriving, Throwable thrown);
  }
}
