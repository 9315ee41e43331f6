/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.SettingValue;
import dev.spoor.agent.config.SettingWarning;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.control.ControlListener;
import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.operation.InstrumentationSwitch;
import dev.spoor.agent.operation.Recording;
import dev.spoor.agent.output.OutputListener;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.transform.Transformation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Turns what the parts of the agent have to say into events of its own. For any thread. */
final class Reports
    implements Transformation.Listener, OutputListener, ControlListener, InstrumentationSwitch {
  private final ConcurrentLinkedQueue<SwitchedOff> toSwitchOff = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Recording recording;
  private volatile @Nullable Redactor redactor;

  void speakThrough(Recording through) {
    recording = through;
  }

  /** Names the redactor whose patterns may be wrong. */
  void patterns(Redactor of) {
    redactor = of;
  }

  void started(Settings settings, Outputs outputs) {
    Recording through = recording;
    if (through == null) {
      return;
    }
    Map<String, Object> effective = new LinkedHashMap<>();
    for (Map.Entry<String, SettingValue> each : settings.effective().entrySet()) {
      Map<String, String> value = new LinkedHashMap<>();
      value.put("value", each.getValue().value());
      value.put("origin", each.getValue().origin());
      effective.put(each.getKey(), value);
    }
    through
        .agentEvents()
        .started(Version.ofThisJar(), effective, outputs.names(), outputs.durability());
    for (SettingWarning warning : settings.warnings()) {
      through.agentEvents().misconfigured(warning.cause(), warning.sentence());
    }
    Redactor judging = redactor;
    for (String wrong : judging == null ? List.<String>of() : judging.wrongPatterns()) {
      through
          .agentEvents()
          .misconfigured(
              "wrong pattern",
              "SPOOR_REDACT_VALUES has a wrong pattern, which is left out: " + wrong + ".");
    }
  }

  @Override
  public void instrumented(
      String library,
      @Nullable String version,
      Collection<String> hooks,
      Collection<String> missing) {
    Recording through = recording;
    if (through == null) {
      return;
    }
    if (!missing.isEmpty()) {
      unknown(library, version, missing);
    } else if (!hooks.isEmpty()) {
      through.agentEvents().instrumented(library, version, List.copyOf(hooks));
    }
  }

  /** Half a pair is worse than none: what is woven already is taken back. */
  private void unknown(String library, @Nullable String version, Collection<String> missing) {
    toSwitchOff.add(
        new SwitchedOff(
            library,
            "hooks of " + library,
            named(library, version)
                + " is not as it is known here: "
                + String.join("; ", missing)
                + ". Its instrumentation is switched off, and the library runs as if it had none."));
  }

  /** Once for each instrumentation of a library, so that none may hide another. */
  @Override
  public void strange(String library, @Nullable String version, String sentence) {
    misconfigured(
        "hooks of " + library,
        named(library, version) + " is not as it is known here: " + sentence);
  }

  private static String named(String library, @Nullable String version) {
    return version == null ? library : library + " " + version;
  }

  @Override
  public void namedInVain(Collection<String> items) {
    misconfigured(
        "methods in vain",
        "SPOOR_METHODS: no class that has been loaded has a method that is named by "
            + String.join(", ", items)
            + ".");
  }

  @Override
  public void weavingFailed(String className, Throwable thrown) {
    warning("weaving", className + " could not be woven and is left as it was: " + thrown);
  }

  @Override
  public boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq) {
    Recording through = recording;
    return through != null
        && through.agentEvents().dropped(output, cause, count, firstSeq, lastSeq);
  }

  @Override
  public void warning(String cause, String sentence) {
    Recording through = recording;
    if (through != null) {
      through.warnings().say(cause, sentence);
    }
  }

  @Override
  public void levelsChanged(LevelRules rules, List<String> changes) {
    Recording through = recording;
    if (through != null) {
      through.events().levels(rules);
      through.agentEvents().levels(changes);
    }
  }

  @Override
  public void misconfigured(String cause, String sentence) {
    Recording through = recording;
    if (through != null) {
      through.agentEvents().misconfigured(cause, sentence);
    }
  }

  @Override
  public void off(String instrumentation, String reason) {
    toSwitchOff.add(
        new SwitchedOff(
            instrumentation,
            "switched off " + instrumentation,
            "The instrumentation " + instrumentation + " has switched itself off: " + reason));
  }

  /**
   * Takes back what is to be switched off, and says so when that is done.
   *
   * @param woven null at the end, when nobody calls it any more
   */
  void switchOff(@Nullable Transformation woven) {
    SwitchedOff next = toSwitchOff.poll();
    while (next != null) {
      if (woven != null) {
        woven.switchOff(next.library());
      }
      warning(next.cause(), next.sentence());
      next = toSwitchOff.poll();
    }
  }

  /** An instrumentation that is to be taken back, and what is to be said of it. */
  private record SwitchedOff(String library, String cause, String sentence) {}
}
