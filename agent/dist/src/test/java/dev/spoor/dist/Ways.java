/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;

/** The ways on which bytes could leave, and who may go them. */
final class Ways {
  static final String ENCODE = "dev.spoor.agent.encode.";
  private static final String OUTPUT = "dev.spoor.agent.output.";
  private static final String LINE = ENCODE + "Line";
  private static final String JDK_SERVER = "dev.spoor.instrumentation.jdkhttpserver17.";

  private static final Set<String> FILE_MAKERS =
      Set.of("copy", "move", "write", "writeString", "newOutputStream", "newBufferedWriter");

  static final Access SINKS =
      new Access(
          "open or write a file, a stream or a channel",
          Ways::isSink,
          Map.of(
              OUTPUT,
              "the outputs",
              "dev.spoor.agent.startup.Commands",
              "the stdout of java -jar spoor.jar",
              "dev.spoor.agent.startup.Redact",
              "the same: prints what the redactor leaves",
              "dev.spoor.agent.startup.BootstrapJar",
              "classes of ours; there is no event yet",
              "dev.spoor.agent.transform.PackWriter",
              "runs in the build",
              JDK_SERVER,
              "the reply of the JDK's server, with the id's header in it",
              "dev.spoor.entry.SpoorAgent",
              "one sentence on stderr; there is no output yet"));

  static final Access STANDARD_STREAMS =
      new Access(
          "use stdout or stderr",
          Ways::isStandardStream,
          Map.of(
              OUTPUT + "StreamOutput",
              "the output to them",
              "dev.spoor.agent.startup.Commands",
              "the stdout of java -jar spoor.jar",
              "dev.spoor.entry.SpoorAgent",
              "one sentence on stderr; there is no output yet"));

  static final Access PORTS =
      new Access(
          "open a port or a connection",
          Ways::isPort,
          Map.of(
              JDK_SERVER + "RejectionHelper", "asks who is at the other end of the server's own"));

  static final Access LINES =
      new Access(
          "write into a line",
          access -> isOf(access, LINE, "write", "bytes", "reserve", "advance", "truncate"),
          Map.of(
              ENCODE,
              "the encoder",
              "dev.spoor.agent.operation.Events",
              "copies a line that was encoded",
              "dev.spoor.agent.operation.Draft",
              "looks how large its buffers have become",
              OUTPUT,
              "copies encoded lines into the ring"));

  static final Access BYTES =
      new Access(
          "make bytes of what is no constant",
          access -> makesBytes(access) && !isConstant(access),
          Map.of(
              ENCODE + "Name.of",
              "names of members; see below",
              ENCODE + "Cut.bytes",
              "marks of ours; see below",
              ENCODE + "Scalars.bytes",
              "words of ours; see below",
              OUTPUT + "KilledLine",
              "numbers, and a service's name that was judged",
              "dev.spoor.agent.transform.Supertypes",
              "names of classes, to be compared",
              JDK_SERVER + "EchoingStream",
              "the header of a reply, with an id that is valid",
              "dev.spoor.agent.transform.PackWriter",
              "runs in the build"));

  static final Access CHARACTERS =
      new Access(
          "write a text character by character",
          access ->
              isOf(access, LINE, "write", "bytes", "advance")
                  && access.getOrigin().getAccessesFromSelf().stream()
                      .anyMatch(each -> each.getName().equals("charAt")),
          Map.of(
              ENCODE + "OnePass", "asks the redactor at each character",
              ENCODE + "Escaper", "is asked by TextWriter; see below",
              ENCODE + "Scalars.ascii", "words of ours, and numbers; see below",
              ENCODE + "JsonTokens.copyTo", "true, false, null and numbers; see below",
              ENCODE + "FixedFields.levels", "the names of the levels"));

  static final Access UNJUDGED_TEXTS =
      new Access(
          "write what nobody has judged",
          access ->
              isOf(access, ENCODE + "Escaper", "write")
                  || isOf(access, ENCODE + "JsonTokens", "copyTo"),
          Map.of(
              ENCODE + "TextWriter", "the redactor has looked at it",
              ENCODE + "JsonScalars", "JsonTokens has found that it is no string"));

  static final Access UNJUDGED_WORDS =
      new Access(
          "write a word as it stands",
          access -> isOf(access, ENCODE + "Scalars", "ascii", "utf8") && !isConstant(access),
          Map.ofEntries(
              entry(ENCODE + "Scalars.typeAndSize", "types of ours"),
              entry(ENCODE + "Scalars.fraction", "digits, or NaN and the infinities"),
              entry(ENCODE + "Scalars.big", "digits"),
              entry(ENCODE + "Primitives.item", "true and false"),
              entry(ENCODE + "Durations", "units"),
              entry(ENCODE + "JsonText", "names of members of ours"),
              entry(ENCODE + "JsonScalars", "names of members of ours"),
              entry(ENCODE + "Frames", "what stands between the parts of a frame"),
              entry(ENCODE + "StackTraces", "what stands between frames"),
              entry(ENCODE + "ConsoleWriter", "what stands between columns"),
              entry(ENCODE + "ConsoleFields", "what stands between fields")));

  static final Access UNJUDGED_CONSTANTS =
      new Access(
          "keep a word as it stands",
          access ->
              (isOf(access, ENCODE + "Scalars", "bytes")
                      || isOf(access, ENCODE + "Cut", "bytes")
                      || isOf(access, ENCODE + "Name", "of"))
                  && !isConstant(access),
          Map.of(
              ENCODE + "Scalars.utf8", "see above",
              ENCODE + "Frames", "what stands between frames",
              ENCODE + "Palette", "colours",
              ENCODE + "ConsoleStage", "glyphs",
              ENCODE + "AttributeNames", "the names of the contract",
              ENCODE + "FixedFields.name", "a name that TextWriter wrote"));

  private static boolean makesBytes(JavaAccess<?> access) {
    return isOf(access, "java.lang.String", "getBytes")
        || isOf(access, "java.nio.charset.Charset", "encode", "newEncoder");
  }

  /** Whether it is made once, when its class is initialised, before there is any value. */
  private static boolean isConstant(JavaAccess<?> access) {
    return access.getOrigin().getName().equals("<clinit>");
  }

  private static boolean isSink(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    if (owner.isEquivalentTo(Files.class)) {
      return FILE_MAKERS.contains(access.getName());
    }
    return !owner.isAssignableTo(ByteArrayOutputStream.class)
        && (owner.isAssignableTo(OutputStream.class)
            || owner.isAssignableTo(Writer.class)
            || owner.isAssignableTo(RandomAccessFile.class)
            || owner.isAssignableTo(WritableByteChannel.class)
            || owner.isAssignableTo(AsynchronousFileChannel.class));
  }

  private static boolean isStandardStream(JavaAccess<?> access) {
    return isOf(access, "java.lang.System", "out", "err", "console")
        || isOf(access, FileDescriptor.class.getName(), "out", "err")
        || access.getName().equals("printStackTrace");
  }

  private static boolean isPort(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return owner.equals("java.net.ServerSocket")
        || owner.equals("java.net.Socket")
        || owner.equals("java.net.DatagramSocket")
        || owner.startsWith("java.nio.channels.ServerSocketChannel")
        || owner.startsWith("java.nio.channels.SocketChannel")
        || owner.startsWith("java.rmi.")
        || owner.startsWith("javax.management.remote.");
  }

  private static boolean isOf(JavaAccess<?> access, String owner, String... names) {
    return access.getTargetOwner().getName().equals(owner)
        && Set.of(names).contains(access.getName());
  }

  private Ways() {}
}
