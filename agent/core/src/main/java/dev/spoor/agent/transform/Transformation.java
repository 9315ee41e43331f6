/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.bootstrap.HelperLinker;
import dev.spoor.bootstrap.Witness;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The transformer and what belongs to it, from its installation to the end of the JVM. */
public final class Transformation
    implements WeavingTransformer.WeaverSource, WeavingTransformer.Failures, Weaver.Settings {
  /** After so long most of an application has been loaded. */
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final long made = System.nanoTime();
  private final Instrumentation jvm;
  private final NameIndex index;
  private final Listener listener;
  private final Applied applied = new Applied();
  private final Unmet unmet;
  private @Nullable NamedBySetting patterns;
  private @Nullable WeavingTransformer transformer;
  private @Nullable LoadedClasses loaded;
  private @Nullable ClassWeaver weaver;
  private boolean saidInVain;

  private Transformation(Instrumentation jvm, NameIndex index, Listener listener) {
    this.jvm = jvm;
    this.index = index;
    this.unmet = new Unmet(index);
    this.listener = listener;
  }

  /** Reads the index that the jar carries; nothing is woven before {@link #install}. */
  public static Transformation of(Instrumentation jvm, Listener listener) throws IOException {
    ClassLoader own = Transformation.class.getClassLoader();
    try (InputStream in = own.getResourceAsStream(NameIndex.RESOURCE)) {
      if (in == null) {
        throw new IOException("the jar has no " + NameIndex.RESOURCE);
      }
      return new Transformation(jvm, NameIndex.read(in), listener);
    }
  }

  /** The switches of the instrumentations that the jar carries. */
  public List<Setting<?>> switches() {
    return TransformConfig.switches(index);
  }

  /** Whether the settings leave the agent anything to do. */
  public boolean enabled(Settings settings) {
    return TransformConfig.from(settings, index).enabled();
  }

  /** Classes that arrive from here on are woven. */
  public void install(Settings settings, ClassDefiner definer, Arrivals arrivals) {
    TransformConfig config = TransformConfig.from(settings, index);
    for (Woven woven : index.all()) {
      if (config.switchedOff().contains(woven.library())) {
        woven.switchOff();
      }
    }
    HelperLinker.install(new Helpers(definer, index));
    Witness.install(
        (type, method) -> unmet.saw(method.replace('.', '/'), type.getClassLoader(), false));
    NamedBySetting named = new NamedBySetting(index, config.bySetting());
    patterns = named;
    WeavingTransformer installed =
        new WeavingTransformer(index, new Supertypes(index), named, arrivals, unmet, this, this);
    transformer = installed;
    loaded = new LoadedClasses(jvm, installed, unmet, this);
    jvm.addTransformer(installed, true);
  }

  @Override
  public synchronized ClassWeaver weaver() {
    ClassWeaver made = weaver;
    if (made == null) {
      made = new Weaver(this, applied);
      weaver = made;
    }
    return made;
  }

  @Override
  public List<String> of(Woven woven) {
    NamedBySetting named = patterns;
    return named == null ? List.of() : named.itemsOf(woven);
  }

  @Override
  public void weavingFailed(String internalName, boolean arriving, Throwable thrown) {
    LoadedClasses classes = loaded;
    if (arriving && thrown instanceof LinkageError && classes != null) {
      classes.tryAgain(internalName);
    } else {
      listener.weavingFailed(internalName.replace('/', '.'), thrown);
    }
  }

  /**
   * Weaves what was loaded before the transformer. On a thread of the agent.
   *
   * @param attached whether the application has been running for a while
   */
  public void catchUp(boolean attached) {
    LoadedClasses classes = loaded;
    if (classes != null) {
      classes.retransform(attached);
    }
  }

  /** Reports libraries that were woven, and takes up what had to be put off. */
  public void tick(long nanoTime) {
    LoadedClasses classes = loaded;
    if (classes != null) {
      classes.retryLater();
    }
    report(applied.due(nanoTime, false), unmet.due(nanoTime, false));
    if (nanoTime - made >= PATIENCE_NANOS) {
      reportInVain();
    }
  }

  /** Says once which names in settings have named nothing. */
  private void reportInVain() {
    NamedBySetting named = patterns;
    if (named == null || saidInVain) {
      return;
    }
    saidInVain = true;
    List<String> inVain = named.inVain(applied);
    if (!inVain.isEmpty()) {
      listener.namedInVain(inVain);
    }
  }

  /** Whether the JVM's management classes have been loaded since the start. */
  public boolean managementSeen() {
    WeavingTransformer installed = transformer;
    return installed != null && installed.managementSeen();
  }

  /** Reports what has not been reported yet. */
  public void finish() {
    long now = System.nanoTime();
    report(applied.due(now, true), unmet.due(now, true));
    reportInVain();
  }

  private void report(List<Applied.Report> woven, List<Unmet.Report> strange) {
    for (Applied.Report report : woven) {
      listener.instrumented(report.library(), report.version(), report.hooks(), report.missing());
    }
    for (Unmet.Report report : strange) {
      listener.strange(report.library(), report.version(), report.sentence());
    }
  }

  /** Takes an instrumentation back: its classes are as they were before. */
  public void switchOff(String library) {
    for (Woven woven : index.all()) {
      if (woven.library().equals(library)) {
        woven.switchOff();
      }
    }
    LoadedClasses classes = loaded;
    if (classes != null) {
      classes.restore(applied.classesOf(library));
    }
  }

  /** Hears what has been woven and what could not be. Any thread. */
  public interface Listener {
    /**
     * A library has been woven.
     *
     * @param version as the library says it, or null
     * @param hooks {@code Class.method} of what is woven
     * @param missing what was looked for and is not there, each a sentence
     */
    void instrumented(
        String library,
        @Nullable String version,
        Collection<String> hooks,
        Collection<String> missing);

    /** A library is at work, and not as it is known: a sentence says why. */
    void strange(String library, @Nullable String version, String sentence);

    /**
     * What the user has named in {@code SPOOR_METHODS}, and no class has that was loaded so far.
     */
    void namedInVain(Collection<String> items);

    /** A class is left as it was. */
    void weavingFailed(String className, Throwable thrown);
  }
}
