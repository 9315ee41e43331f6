/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the pack that ENTRY's loader reads, and tells its form. Run by the build. */
public final class PackWriter {
  private static final int HEAD = 8;
  private static final int ROW = 16;

  private final Map<Integer, Row> rows = new TreeMap<>();
  private final StringBuilder contents = new StringBuilder();
  private final ByteArrayOutputStream files = new ByteArrayOutputStream();

  private record Row(int at, int taken, int length) {}

  /** Takes the file to write, the folder with what every start needs, and the one with the rest. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    PackWriter pack = new PackWriter();
    pack.add(Path.of(arguments[1]), false);
    int beginning = pack.files.size();
    pack.add(Path.of(arguments[2]), true);
    pack.addContents();
    Files.createDirectories(file.getParent());
    Files.write(file, pack.bytes(beginning));
  }

  private void add(Path folder, boolean compressed) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path each : found.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(each).toString().replace('\\', '/');
        add(path, Files.readAllBytes(each), compressed);
      }
    }
  }

  private void add(String path, byte[] bytes, boolean compressed) throws IOException {
    byte[] taken = compressed ? compress(bytes) : bytes;
    if (rows.put(path.hashCode(), new Row(files.size(), taken.length, bytes.length)) != null) {
      throw new IllegalStateException(path + " has the hash of another: rename it");
    }
    files.writeBytes(taken);
    contents.append(path).append('\n');
  }

  /** The one that tells people what the others are. */
  private void addContents() throws IOException {
    add("contents", contents.toString().getBytes(StandardCharsets.UTF_8), true);
  }

  private static byte[] compress(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflating.write(bytes);
    }
    return out.toByteArray();
  }

  private byte[] bytes(int beginning) throws IOException {
    int start = HEAD + ROW * rows.size();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(rows.size());
    out.writeInt(start + beginning);
    for (Map.Entry<Integer, Row> each : rows.entrySet()) {
      out.writeInt(each.getKey());
      out.writeInt(start + each.getValue().at());
      out.writeInt(each.getValue().taken());
      out.writeInt(each.getValue().length());
    }
    files.writeTo(out);
    return bytes.toByteArray();
  }

  private PackWriter() {}
}
