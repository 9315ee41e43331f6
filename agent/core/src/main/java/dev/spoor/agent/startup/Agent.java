/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.transform.Transformation;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agent of this JVM: what is made, in which order, and what is undone at the end. */
final class Agent implements Transformation.Listener {

  static void start(
      @Nullable String argument,
      Instrumentation jvm,
      JdkAccess jdk,
      boolean attached,
      long begunNanos)
      throws IOException {
    Agent agent = new Agent();
    Transformation transformation = Transformation.of(jvm, agent);
    List<Setting<?>> declared = AllSettings.list();
    declared.addAll(transformation.switches());
    Settings settings = Settings.of(SettingSources.ofThisJvm(argument), declared);
    if (!transformation.enabled(settings)) {
      return;
    }
    transformation.install(settings, jdk);
    Thread catchUp = new Thread(() -> transformation.catchUp(attached), "spoor-start");
    catchUp.setDaemon(true);
    catchUp.start();
  }

  @Override
  public void instrumented(
      String library,
      @Nullable String version,
      Collection<String> hooks,
      Collection<String> missing) {}

  @Override
  public void weavingFailed(String className, Throwable thrown) {}

  private Agent() {}
}
