/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerResponse;

/** Follows a request of the server from its receipt to its last byte. */
public final class ServerHelper {
  private static final AttributeKey<Object> SERVED = AttributeKey.valueOf("dev.spoor.served");

  private static final int BAD_REQUEST = 400;
  private static final int SWITCHING_PROTOCOLS = 101;

  /** Called with all that comes in for a request: first the request itself, before its handler. */
  public static @Nullable Context receive(Connection connection, Object message) {
    Context before = Contexts.current();
    Channel channel = connection.channel();
    ServedRequest served = of(connection);
    if (served == null && message instanceof HttpRequest request) {
      served = begin(channel, request, connection);
    }
    if (served != null) {
      served.receive(message);
      Contexts.restore(served.operation().context());
    }
    return before;
  }

  private static @Nullable ServedRequest begin(
      Channel channel, HttpRequest request, @Nullable Connection owner) {
    // The loop's thread may have been started within some operation.
    Contexts.restore(null);
    Operation operation = ServerRequest.describe(request, channel, owner).start();
    if (operation == null) {
      return null;
    }
    operation.leave();
    ServedRequest served = new ServedRequest(operation, owner, newestOf(channel));
    channel.attr(SERVED).set(served);
    return served;
  }

  private static @Nullable ServedRequest newestOf(Channel channel) {
    return channel.attr(SERVED).get() instanceof ServedRequest served ? served : null;
  }

  private static @Nullable ServedRequest of(Connection connection) {
    return ServedRequest.of(connection, newestOf(connection.channel()));
  }

  private static void finish(Channel channel, ServedRequest served, int otherwise) {
    served.finish(otherwise);
    channel.attr(SERVED).compareAndSet(served, served.previous());
  }

  /** Called with all that is written to the connection, before the codec has it. */
  public static void send(Channel channel, Object message) {
    ServedRequest served = newestOf(channel);
    if (served != null) {
      served.send(message);
    }
  }

  /** Called when the last message of an answer has been written to the socket, or could not be. */
  public static void answered(Future<?> written) {
    ServedRequest served =
        written instanceof ChannelFuture future
            ? ServedRequest.unanswered(newestOf(future.channel()))
            : null;
    if (served != null) {
      served.answered(written.isSuccess());
    }
  }

  /** Called when the connection has been closed under the request. */
  public static void disconnected(Connection connection) {
    ServedRequest served = of(connection);
    if (served != null) {
      served.disconnected();
    }
  }

  /** Called with what came out of the handler, or of writing what it answered. */
  public static void fail(Connection connection, @Nullable Throwable thrown) {
    ServedRequest served = of(connection);
    if (served != null && thrown != null && !AbortedException.isConnectionReset(thrown)) {
      served.blame(thrown);
    }
  }

  /** Called when a connection gives up what it was made for, a request of the server or not. */
  public static void terminate(Connection connection) {
    ServedRequest served = of(connection);
    if (served != null) {
      finish(connection.channel(), served, 0);
    }
  }

  /** Called before the connection becomes a websocket, which is where the request is over. */
  public static void upgrade(HttpServerResponse response) {
    if (response instanceof Connection connection) {
      ServedRequest served = of(connection);
      if (served != null) {
        served.echo(response.responseHeaders());
        finish(connection.channel(), served, SWITCHING_PROTOCOLS);
      }
    }
  }

  /**
   * Called before the server answers by itself what it could not parse.
   *
   * @return for {@link #refused}; null where that is part of a request that is being handled
   */
  public static @Nullable Object refuse(Channel channel, Throwable reason, Object message) {
    ServedRequest served = ServedRequest.unanswered(newestOf(channel));
    if (served != null) {
      served.blame(reason);
      return null;
    }
    if (message instanceof HttpRequest request) {
      Context before = Contexts.current();
      served = begin(channel, request, null);
      Contexts.restore(before);
    }
    if (served != null) {
      served.blame(reason);
    }
    return served;
  }

  /** Called when it has been answered. */
  public static void refused(Channel channel, @Nullable Object served) {
    if (served instanceof ServedRequest request) {
      finish(channel, request, BAD_REQUEST);
    }
  }

  private ServerHelper() {}
}
