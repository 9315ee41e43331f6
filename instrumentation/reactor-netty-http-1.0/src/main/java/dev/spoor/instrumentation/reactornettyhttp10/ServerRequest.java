/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.server.HttpServerRequest;

/** What is known of a request when it is received. */
final class ServerRequest {
  static final String SERVER = "reactor.netty.http.server.HttpServer";

  /** What Netty calls a request of which it could not read the first line. */
  private static final String UNREADABLE = "/bad-request";

  static Operation describe(HttpRequest request, Channel channel, @Nullable Object owner) {
    Operation operation =
        Operations.of(Kind.HTTP_REQUEST)
            .logger(SERVER)
            .inbound(new ServerHeaders(request.headers()))
            .set(Attribute.REQUEST_BYTES, lengthOf(request))
            .set(Attribute.CLIENT_IP, clientOf(channel, owner))
            .set(Attribute.USER_AGENT, request.headers().get(HttpHeaderNames.USER_AGENT));
    if (request.decoderResult().isFailure() && request.uri().equals(UNREADABLE)) {
      return operation;
    }
    Target target = Target.of(request.uri());
    return operation
        .set(Attribute.METHOD, request.method().name())
        .set(Attribute.PATH, target.path())
        .set(Attribute.QUERY, target.query());
  }

  /** Of the body; a chunked one has a length that nobody knows yet. */
  private static long lengthOf(HttpRequest request) {
    String length = request.headers().get(HttpHeaderNames.CONTENT_LENGTH);
    try {
      return length == null ? -1 : Long.parseLong(length);
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  /** As the server has it, which may be told to believe what proxies say. */
  private static @Nullable String clientOf(Channel channel, @Nullable Object owner) {
    SocketAddress client =
        owner instanceof HttpServerRequest request
            ? request.remoteAddress()
            : channel.remoteAddress();
    InetAddress address =
        client instanceof InetSocketAddress internet ? internet.getAddress() : null;
    return address == null ? null : address.getHostAddress();
  }

  private ServerRequest() {}
}
