/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Headers;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Records the requests that the server answers by itself, for which it makes no exchange. */
public final class RejectionHelper {

  /** What the server's thread has read last; it keeps that in a local variable. */
  private static final ThreadLocal<Headers> READ = new ThreadLocal<>();

  /** Called when the server has read a request's headers. */
  public static void read(@Nullable Headers headers) {
    READ.set(headers);
  }

  /** Called when the server's thread is done with a request. */
  public static void forget() {
    READ.remove();
  }

  /**
   * Called before the server answers.
   *
   * @return where it is to write the answer
   */
  public static OutputStream rejected(
      int status, @Nullable String requestLine, SocketChannel channel, OutputStream out) {
    Contexts.restore(null);
    Operation operation = describe(requestLine == null ? "" : requestLine, channel).start();
    if (operation == null) {
      return out;
    }
    operation.set(Attribute.STATUS_CODE, status).end(null);
    String name = Operations.responseHeader();
    String id = operation.context().correlationId();
    return name == null || id == null ? out : new EchoingStream(out, name + ": " + id);
  }

  private static Operation describe(String requestLine, SocketChannel channel) {
    String[] words = requestLine.split(" ", 3);
    boolean known = words.length > 1;
    String[] target = known ? words[1].split("\\?", 2) : words;
    Headers headers = READ.get();
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(JdkHttpServerHelper.SERVER)
        .inbound(headers == null ? NoHeaders.INSTANCE : new ExchangeHeaders(headers))
        .set(Attribute.METHOD, known ? words[0] : null)
        .set(Attribute.PATH, known ? target[0] : null)
        .set(Attribute.QUERY, target.length < 2 ? null : target[1])
        .set(Attribute.CLIENT_IP, channel.socket().getInetAddress().getHostAddress())
        .set(Attribute.USER_AGENT, headers == null ? null : headers.getFirst("User-agent"));
  }

  private RejectionHelper() {}
}
