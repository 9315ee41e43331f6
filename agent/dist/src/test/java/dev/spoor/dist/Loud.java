/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import dev.spoor.agent.encode.Line;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What nobody in the agent may do, one class each. */
final class Loud {

  static final class Printing {
    static void print(String text) {
      System.out.println(text);
    }
  }

  static final class Complaining {
    static void complain(Throwable thrown) {
      thrown.printStackTrace();
    }
  }

  static final class Streaming {
    static void write(byte[] bytes) throws IOException {
      try (FileOutputStream out = new FileOutputStream("events")) {
        out.write(bytes);
      }
    }
  }

  static final class Channelling {
    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
      channel.write(bytes);
    }
  }

  static final class Filing {
    static void write(Path path, String text) throws IOException {
      Files.writeString(path, text);
    }
  }

  static final class Listening {
    static ServerSocket listen() throws IOException {
      return new ServerSocket(0);
    }
  }

  /** Past the redactor. */
  static final class Raw {
    static void write(Line line, String text) {
      line.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Past the redactor, character by character. */
  static final class Spelling {
    static void write(Line line, String text) {
      for (int i = 0; i < text.length(); i++) {
        line.bytes()[i] = (byte) text.charAt(i);
      }
    }
  }

  private Loud() {}
}
