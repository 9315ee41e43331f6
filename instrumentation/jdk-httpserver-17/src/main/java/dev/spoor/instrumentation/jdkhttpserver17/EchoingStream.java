/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Adds a header to an answer that the server has put together, behind the first line. */
final class EchoingStream extends FilterOutputStream {
  private @Nullable String header;

  EchoingStream(OutputStream out, String header) {
    super(out);
    this.header = header;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int line = header == null ? 0 : firstLine(bytes, from, from + length);
    out.write(bytes, from, line);
    if (line > 0) {
      out.write((header + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      header = null;
    }
    out.write(bytes, from + line, length - line);
  }

  private static int firstLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i + 1 - from;
      }
    }
    return 0;
  }
}
