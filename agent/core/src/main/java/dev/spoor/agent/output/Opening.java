/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Schema;
import java.util.ArrayList;
import java.util.List;

/** Sets up the ring and the outputs that the settings ask for, or as much of it as is possible. */
final class Opening {
  static final String BUFFERED = "buffered";
  static final String MAPPED = "mapped";

  private final OutputConfig config;
  private final List<Schema> schemas;
  private final OutputListener listener;
  private final StreamOutput stdout;
  private final StreamOutput stderr;

  Opening(OutputConfig config, Identity identity, List<Schema> schemas, OutputListener listener) {
    this(config, identity, schemas, listener, StreamOutput.stdout(), StreamOutput.stderr());
  }

  Opening(
      OutputConfig config,
      Identity identity,
      List<Schema> schemas,
      OutputListener listener,
      StreamOutput stdout,
      StreamOutput stderr) {
    this.config = config;
    this.schemas = schemas;
    this.listener = listener;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  OpenOutputs open() {
    Ring ring =
        new Ring(Memory.direct(config.ringBytes()), new LineLayout(schemas), /* reclaims= */ true);
    List<Pump> pumps = new ArrayList<>();
    for (Destination destination : config.destinations()) {
      pumps.add(
          pump(
              ring,
              destination == Destination.STDOUT ? stdout : stderr,
              config.formatOf(destination)));
    }
    return new OpenOutputs(ring, pumps, BUFFERED, () -> {});
  }

  private Pump pump(Ring ring, Output output, Format format) {
    return new Pump(output, new RingReader(ring, config.formats().indexOf(format)), listener);
  }

  void switchStdoutToStderr() {
    stdout.switchTo(StreamOutput.errorStream());
  }
}
