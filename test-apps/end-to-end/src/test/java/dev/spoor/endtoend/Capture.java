/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of a child, read to its end by a thread of its own. */
final class Capture {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final InputStream stream;
  private final Thread reader = new Thread(this::read, "capture");

  private Capture(InputStream stream) {
    this.stream = stream;
  }

  static Capture of(InputStream stream) {
    var capture = new Capture(stream);
    capture.reader.setDaemon(true);
    capture.reader.start();
    return capture;
  }

  byte[] soFar() {
    return bytes.toByteArray();
  }

  String textSoFar() {
    return bytes.toString(UTF_8);
  }

  byte[] whole() throws InterruptedException {
    reader.join(5_000);
    return soFar();
  }

  private void read() {
    try {
      stream.transferTo(bytes);
    } catch (IOException e) {
      // The child was killed, or the test closed the stream.
    }
  }
}
