/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpChannelState;
import org.jspecify.annotations.Nullable;

/** Begins an operation for each request, and finds it again wherever the request is worked on. */
public final class JettyHelper {
  static final String SERVER = "org.eclipse.jetty.server.Server";
  private static final List<String> MADE_UP = List.of("/badMessage", "/badURI");

  /**
   * Called when a channel has been given a request.
   *
   * @param handling what will handle it, or null where the channel did not take it
   */
  public static void begin(HttpChannelState channel, @Nullable Runnable handling) {
    Request request = channel.getRequest();
    if (handling == null || request == null) {
      return;
    }
    // The server's thread may have been started within some operation.
    Contexts.restore(null);
    Operation operation = start(request);
    if (operation != null) {
      // Handled later, and perhaps on another thread.
      operation.leave();
      request.addHttpStreamWrapper(stream -> new RecordedStream(stream, request, operation));
    }
  }

  private static @Nullable Operation start(Request request) {
    boolean madeUp = isMadeUp(request);
    return Operations.of(Kind.HTTP_REQUEST)
        .logger(SERVER)
        .inbound(new JettyHeaders(request.getHeaders()))
        .set(Attribute.METHOD, madeUp ? null : request.getMethod())
        .set(Attribute.PATH, madeUp ? null : request.getHttpURI().getPath())
        .set(Attribute.QUERY, request.getHttpURI().getQuery())
        .set(Attribute.REQUEST_BYTES, request.getLength())
        .set(Attribute.CLIENT_IP, Request.getRemoteAddr(request))
        .set(Attribute.USER_AGENT, request.getHeaders().get("User-Agent"))
        .start();
  }

  /** Of a request line that it could not read, the server makes one that nobody has sent. */
  private static boolean isMadeUp(Request request) {
    return MADE_UP.contains(request.getHttpURI().getPath())
        && request.getHeaders().size() == 0
        && request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_0;
  }

  /** Called before the server's handlers. */
  public static @Nullable Context handle(HttpChannelState channel) {
    return enter(in(channel.getHttpStream()));
  }

  /** Called when a request is taken up again, on any thread. */
  public static @Nullable Context takeUp(@Nullable Request request) {
    return enter(of(request));
  }

  /** Called when a request failed, before the answer that says so. */
  public static void fail(@Nullable Request request, @Nullable Throwable failure) {
    RecordedStream stream = of(request);
    if (stream != null) {
      stream.blame(failure);
    }
  }

  private static @Nullable Context enter(@Nullable RecordedStream stream) {
    return stream == null || Operations.innermost(Kind.HTTP_REQUEST) == stream.operation()
        ? Contexts.current()
        : Contexts.activate(stream.operation().context());
  }

  private static @Nullable RecordedStream of(@Nullable Request request) {
    try {
      return request != null && request.getComponents() instanceof HttpChannelState channel
          ? in(channel.getHttpStream())
          : null;
    } catch (IllegalStateException completed) {
      return null;
    }
  }

  private static @Nullable RecordedStream in(@Nullable HttpStream outermost) {
    HttpStream stream = outermost;
    while (stream instanceof HttpStream.Wrapper wrapper) {
      if (wrapper instanceof RecordedStream recorded) {
        return recorded;
      }
      stream = wrapper.getWrapped();
    }
    return null;
  }

  private JettyHelper() {}
}
