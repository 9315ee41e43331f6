/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;

/** The application's consumer, of which the call learns the final response. */
final class FollowedConsumer<T> implements AsyncResponseConsumer<T> {
  private final AsyncCall<T> call;
  private final AsyncResponseConsumer<T> theirs;

  FollowedConsumer(AsyncCall<T> call, AsyncResponseConsumer<T> theirs) {
    this.call = call;
    this.theirs = theirs;
  }

  @Override
  public void consumeResponse(
      HttpResponse response, EntityDetails entity, HttpContext context, FutureCallback<T> callback)
      throws HttpException, IOException {
    call.noteStatus(response.getCode());
    theirs.consumeResponse(response, entity, context, callback);
  }

  @Override
  public void informationResponse(HttpResponse response, HttpContext context)
      throws HttpException, IOException {
    theirs.informationResponse(response, context);
  }

  @Override
  public void failed(Exception cause) {
    theirs.failed(cause);
  }

  @Override
  public void updateCapacity(CapacityChannel channel) throws IOException {
    theirs.updateCapacity(channel);
  }

  @Override
  public void consume(ByteBuffer bytes) throws IOException {
    theirs.consume(bytes);
  }

  @Override
  public void streamEnd(List<? extends Header> trailers) throws HttpException, IOException {
    theirs.streamEnd(trailers);
  }

  @Override
  public void releaseResources() {
    theirs.releaseResources();
  }
}
