/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.redact.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sets up the ring and the outputs that the settings ask for, or as much of it as is possible. */
final class Opening {
  static final String BUFFERED = "buffered";
  static final String MAPPED = "mapped";

  private final OutputConfig config;
  private final Identity identity;
  private final Redactor redactor;
  private final List<Schema> schemas;
  private final OutputListener listener;
  private final StreamOutput stdout;
  private final StreamOutput stderr;
  private final AtomicBoolean stdoutLeft = new AtomicBoolean();
  private volatile boolean stderrInUse;

  Opening(
      OutputConfig config,
      Identity identity,
      Redactor redactor,
      List<Schema> schemas,
      OutputListener listener) {
    this(
        config,
        identity,
        redactor,
        schemas,
        listener,
        StreamOutput.stdout(),
        StreamOutput.stderr());
  }

  Opening(
      OutputConfig config,
      Identity identity,
      Redactor redactor,
      List<Schema> schemas,
      OutputListener listener,
      StreamOutput stdout,
      StreamOutput stderr) {
    this.config = config;
    this.identity = identity;
    this.redactor = redactor;
    this.schemas = schemas;
    this.listener = listener;
    this.stdout = stdout;
    this.stderr = stderr;
    this.stderrInUse = config.destinations().contains(Destination.STDERR);
  }

  OpenOutputs open() {
    return config.destinations().contains(Destination.FILE) ? openWithFile() : openStreams(false);
  }

  private OpenOutputs openWithFile() {
    FileOpening opening = new FileOpening(config, identity.judgedBy(redactor), listener);
    FileOpening.Parts parts = opening.open();
    if (parts == null) {
      return openStreams(true);
    }
    RingFile file = parts.ring();
    Memory memory = file == null ? Memory.direct(config.ringBytes()) : file.memory();
    Ring ring = new Ring(memory, new LineLayout(schemas), /* reclaims= */ false);
    List<Pump> pumps = streams(ring);
    pumps.add(pump(ring, opening.output(parts, ring), config.file().format()));
    return new OpenOutputs(ring, pumps, file == null ? BUFFERED : MAPPED);
  }

  private OpenOutputs openStreams(boolean insteadOfFile) {
    Memory memory = Memory.direct(config.ringBytes());
    Ring ring = new Ring(memory, new LineLayout(schemas), /* reclaims= */ true);
    List<Pump> pumps = streams(ring);
    if (insteadOfFile && !stderrInUse && !stdoutLeft.get()) {
      stderrInUse = true;
      pumps.add(pump(ring, stderr, config.file().format()));
    }
    return new OpenOutputs(ring, pumps, BUFFERED);
  }

  private List<Pump> streams(Ring ring) {
    List<Pump> pumps = new ArrayList<>();
    if (config.destinations().contains(Destination.STDOUT)) {
      pumps.add(pump(ring, stdout, config.stdout()));
    }
    if (config.destinations().contains(Destination.STDERR)) {
      pumps.add(pump(ring, stderr, config.stderr()));
    }
    return pumps;
  }

  private Pump pump(Ring ring, Output output, Format format) {
    return new Pump(output, new RingReader(ring, config.formats().indexOf(format)), listener);
  }

  /**
   * Sends to stderr what is meant for stdout; where it goes there anyway, nowhere. False if that is
   * so already.
   */
  boolean leaveStdout() {
    if (!stdoutLeft.compareAndSet(false, true)) {
      return false;
    }
    if (stderrInUse) {
      stdout.fallsSilent();
    } else {
      stdout.becomes(stderr);
    }
    return true;
  }

  boolean stdoutLeft() {
    return stdoutLeft.get();
  }
}
