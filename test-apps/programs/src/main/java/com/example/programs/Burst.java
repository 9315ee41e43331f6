/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import dev.spoor.annotations.Logged;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel.MapMode;

/**
 * Many logged calls, and an exit code of its own. With a second argument it keeps a ledger there:
 * the number of the last call that returned, mapped, so that it outlives {@code kill -9}.
 */
public final class Burst {

  public static void main(String[] args) throws Exception {
    var calls = Integer.parseInt(args[0]);
    var ledger = args.length > 1 ? mapped(args[1]) : ByteBuffer.allocate(Integer.BYTES);
    System.err.println("begun");
    var sum = 0L;
    for (int number = 1; number <= calls; number++) {
      sum += call(number);
      ledger.putInt(0, number);
    }
    System.err.println("sum " + sum);
    System.exit(5);
  }

  @Logged(args = true)
  static int call(int number) {
    return number;
  }

  private static ByteBuffer mapped(String path) throws IOException {
    try (var file = new RandomAccessFile(path, "rw")) {
      return file.getChannel().map(MapMode.READ_WRITE, 0, Integer.BYTES);
    }
  }

  private Burst() {}
}
