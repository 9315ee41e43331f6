/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the pack that ENTRY's loader reads, and tells its form. A task of the build, which Ant
 * knows as one by its methods.
 */
public final class PackWriter {
  private static final int HEAD = 8;
  private static final int ROW = 16;
  private static final String BOOTSTRAP = "dev/spoor/bootstrap/";
  private static final String ENTRY = "dev/spoor/entry/";

  private final Map<Integer, Row> rows = new TreeMap<>();
  private final StringBuilder contents = new StringBuilder();
  private final ByteArrayOutputStream files = new ByteArrayOutputStream();

  private Path file = Path.of("agent.pack");
  private Path bootstrapJar = Path.of("");
  private String classPath = "";
  private String version = "";

  private record Row(int at, int taken, int length) {}

  /** The file to write. */
  public void setFile(File file) {
    this.file = file.toPath();
  }

  /** The version of the agent. */
  public void setVersion(String version) {
    this.version = version;
  }

  /** The jar with the BOOTSTRAP classes. */
  public void setBootstrap(File jar) {
    this.bootstrapJar = jar.toPath();
  }

  /** The jars and folders with all other classes. */
  public void setClassPath(String classPath) {
    this.classPath = classPath;
  }

  /** Writes it. */
  public void execute() throws IOException {
    Map<String, byte[]> bootstrap = new TreeMap<>();
    Map<String, byte[]> agent = new TreeMap<>();
    Map<String, byte[]> rest = new TreeMap<>();
    for (String source : classPath.split(File.pathSeparator, -1)) {
      readClasses(
          Path.of(source), (path, bytes) -> (isAgent(path) ? agent : rest).put(path, bytes));
    }
    readClasses(bootstrapJar, bootstrap::put);
    agent.keySet().removeIf(PackWriter::isOfTheBuild);
    bootstrap.keySet().removeIf(path -> !path.startsWith(BOOTSTRAP));
    rest.keySet().removeIf(path -> path.startsWith(BOOTSTRAP) || path.startsWith(ENTRY));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes(bootstrap, agent, rest));
  }

  private static boolean isAgent(String path) {
    return path.startsWith("dev/spoor/agent/");
  }

  private static boolean isOfTheBuild(String path) {
    return path.startsWith("dev/spoor/agent/transform/") && path.contains("Writer");
  }

  /** Reads what can be loaded from a jar or a folder, each with its path. */
  private static void readClasses(Path source, BiConsumer<String, byte[]> classes)
      throws IOException {
    if (Files.isDirectory(source)) {
      readClassesBelow(source, classes);
    } else if (Files.exists(source)) {
      try (FileSystem jar = FileSystems.newFileSystem(source)) {
        readClassesBelow(jar.getPath("/"), classes);
      }
    }
  }

  private static void readClassesBelow(Path root, BiConsumer<String, byte[]> classes)
      throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      for (Path each : found.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(each).toString().replace('\\', '/');
        if (path.endsWith(".class") && !path.endsWith("-info.class") && !path.startsWith("META")) {
          classes.accept(path, Files.readAllBytes(each));
        }
      }
    }
  }

  private byte[] bytes(
      Map<String, byte[]> bootstrap, Map<String, byte[]> agent, Map<String, byte[]> rest)
      throws IOException {
    Map<String, byte[]> startup = new TreeMap<>(agent);
    bootstrap.forEach((path, bytes) -> startup.put("bootstrap/" + path, bytes));
    startup.put("version", utf8(version));
    startup.put(NameIndex.RESOURCE, utf8(IndexWriter.instrumentations()));
    startup.put(IndexWriter.BOOTSTRAP_RESOURCE, utf8(IndexWriter.bootstrap(bootstrap)));
    addAll(startup, false);
    int beginning = files.size();
    addAll(rest, true);
    add("contents", utf8(contents.toString()), true);
    return bytes(beginning);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void addAll(Map<String, byte[]> all, boolean compressed) throws IOException {
    for (Map.Entry<String, byte[]> each : all.entrySet()) {
      add(each.getKey(), each.getValue(), compressed);
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
}
