/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.control.ControlConfig;
import dev.spoor.agent.control.Jmx;
import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.agent.operation.Housekeeping;
import dev.spoor.agent.operation.RecorderConfig;
import dev.spoor.agent.operation.Recording;
import dev.spoor.agent.operation.ServiceConfig;
import dev.spoor.agent.output.OutputConfig;
import dev.spoor.agent.output.Outputs;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.transform.Transformation;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The agent of this JVM: what is made, in which order, and what happens at the end. */
final class Agent implements Runnable {
  private static final long DRAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Settings settings;
  private final Transformation transformation;
  private final Recording recording;
  private final Outputs outputs;
  private final StandardOutput stdout;
  private final Reports reports;

  private Agent(
      Settings settings,
      Transformation transformation,
      Recording recording,
      Outputs outputs,
      StandardOutput stdout,
      Reports reports) {
    this.settings = settings;
    this.transformation = transformation;
    this.recording = recording;
    this.outputs = outputs;
    this.stdout = stdout;
    this.reports = reports;
  }

  static void start(@Nullable String argument, Instrumentation jvm, JdkAccess jdk, boolean attached)
      throws IOException {
    Reports reports = new Reports();
    Transformation transformation = Transformation.of(jvm, reports);
    List<Setting<?>> declared = AllSettings.list();
    declared.addAll(transformation.switches());
    Settings settings = Settings.of(SettingSources.ofThisJvm(argument), declared);
    if (!transformation.enabled(settings)) {
      return;
    }
    make(settings, transformation, reports, jdk).start(jvm, jdk, attached);
  }

  private static Agent make(
      Settings settings, Transformation transformation, Reports reports, ClassPath classPath) {
    Identity identity = ServiceConfig.from(settings).identity();
    EncodeConfig encode = EncodeConfig.from(settings);
    Redactor redactor = encode.redactor(identity.fields());
    OutputConfig output = OutputConfig.from(settings);
    List<Format> formats = output.formats();
    Schema[] schemas = new Schema[formats.size()];
    for (int i = 0; i < schemas.length; i++) {
      schemas[i] = Schemas.create(formats.get(i), identity, encode, redactor);
    }
    Outputs outputs = new Outputs(output, identity, redactor, List.of(schemas), reports);
    Recording recording = new Recording(RecorderConfig.from(settings), redactor, schemas, outputs);
    recording.switchOffBy(reports);
    reports.speakThrough(recording);
    reports.patterns(redactor);
    StandardOutput stdout = new StandardOutput(outputs, reports, classPath);
    return new Agent(settings, transformation, recording, outputs, stdout, reports);
  }

  private void start(Instrumentation jvm, JdkAccess jdk, boolean attached) {
    Operations.install(recording.recorder());
    transformation.install(settings, jdk, stdout);
    if (attached) {
      stdout.lookAround(jvm.getAllLoadedClasses());
    }
    if (!jdk.open()) {
      reports.warning(
          "boot loader",
          "This JVM has no way to define classes on its boot loader: the boot class path was"
              + " appended to, class-data sharing is off, and libraries that need a helper are not"
              + " recorded.");
    }
    jdk.runLate(this);
    Housekeeping housekeeping =
        recording
            .housekeeping()
            .add(new OpeningTick(this, jdk, attached))
            .add(new WeavingTick(transformation, reports, attached))
            .add(new Jmx(recording));
    ControlConfig control = ControlConfig.from(settings);
    if (!control.file().isEmpty()) {
      housekeeping.add(
          new ControlTick(control, LevelRules.of(RecorderConfig.from(settings).level()), reports));
    }
    housekeeping.start();
  }

  /** Makes what can be made before the outputs are opened; the first line is what is in force. */
  void prepare() {
    stdout.lookAhead();
    outputs.prepare(new Announcement(settings, outputs, reports));
  }

  /** Lets lines out. */
  void open() {
    stdout.lookAhead();
    outputs.open(new Announcement(settings, outputs, reports));
  }

  /** The end of the JVM, after the application's own hooks. */
  @Override
  public void run() {
    try {
      open();
      recording.settleOpenOperations();
      transformation.finish();
      reports.switchOff(null);
      recording.writeStatus();
    } finally {
      outputs.close(DRAIN_NANOS);
    }
  }
}
