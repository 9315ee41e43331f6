/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** One request of a connection: its operation, and what has come and gone for it. */
final class ServedRequest {
  private final Operation operation;
  private final @Nullable Object owner;
  private @Nullable ServedRequest previous;
  private volatile @Nullable Throwable failure;
  private boolean answered;
  private boolean broken;
  private int status;
  private long received;
  private long sent;

  /**
   * Of one connection, and for the most part of one thread.
   *
   * @param owner what Reactor Netty has made for the request
   * @param previous the request before it, of which the last byte may still be on its way
   */
  ServedRequest(Operation operation, @Nullable Object owner, @Nullable ServedRequest previous) {
    this.operation = operation;
    this.owner = owner;
    this.previous = previous;
    if (previous != null) {
      previous.previous = previous.previous();
    }
  }

  /** The one before it, if that is not over yet. */
  @Nullable ServedRequest previous() {
    return previous == null || previous.operation.ended() ? null : previous;
  }

  Operation operation() {
    return operation;
  }

  /** This one, or one before it that is not over yet. */
  static @Nullable ServedRequest of(@Nullable Object owner, @Nullable ServedRequest newest) {
    ServedRequest at = newest;
    while (at != null && at.owner != owner) {
      at = at.previous;
    }
    return at;
  }

  /** The one of which the last message is the next to be written. */
  static @Nullable ServedRequest unanswered(@Nullable ServedRequest newest) {
    ServedRequest first = null;
    for (ServedRequest at = newest; at != null; at = at.previous) {
      if (!at.answered && !at.operation.ended()) {
        first = at;
      }
    }
    return first;
  }

  void receive(Object message) {
    received += lengthOf(message);
  }

  /** Called with all that is written, in order. */
  void send(Object message) {
    if (message instanceof HttpResponse response && response.status().code() >= 200) {
      status = response.status().code();
      echo(response.headers());
    }
    sent += lengthOf(message);
  }

  private static long lengthOf(Object message) {
    if (message instanceof ByteBufHolder holder) {
      return holder.content().readableBytes();
    }
    if (message instanceof ByteBuf bytes) {
      return bytes.readableBytes();
    }
    return message instanceof FileRegion file ? file.count() : 0;
  }

  void echo(HttpHeaders headers) {
    String name = Operations.responseHeader();
    String id = operation.context().correlationId();
    if (name != null && id != null && !headers.contains(name)) {
      headers.set(name, id);
    }
  }

  /** Called when the last byte has been handed to the system, or could not be. */
  void answered(boolean completely) {
    answered |= completely;
    broken |= !completely;
  }

  /** Called when the connection is closed. */
  void disconnected() {
    broken |= !answered;
  }

  /** Notes why there will be no answer, or none but one that says so. */
  void blame(Throwable reason) {
    failure = reason;
    operation.error(reason);
  }

  /**
   * Ends the operation, once.
   *
   * @param otherwise the status, where none was seen to be sent; 0 where there may be none
   */
  void finish(int otherwise) {
    if (status == 0 && otherwise > 0) {
      status = otherwise;
      broken = false;
    }
    if (status > 0) {
      operation.set(Attribute.STATUS_CODE, status);
    }
    if (operation.get(Attribute.REQUEST_BYTES) == null) {
      operation.set(Attribute.REQUEST_BYTES, received);
    }
    operation.set(Attribute.RESPONSE_BYTES, sent);
    Throwable whileAnswering = status < 400 ? failure : null;
    if (broken && whileAnswering == null && status < 500) {
      operation.outcome("cancelled");
    }
    operation.end(whileAnswering);
  }
}
