/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** The application's producer, of which the call learns what is requested. */
final class FollowedProducer implements AsyncRequestProducer {
  private final AsyncCall<?> call;
  private final AsyncRequestProducer theirs;

  FollowedProducer(AsyncCall<?> call, AsyncRequestProducer theirs) {
    this.call = call;
    this.theirs = theirs;
  }

  @Override
  public void sendRequest(RequestChannel channel, @Nullable HttpContext context)
      throws HttpException, IOException {
    theirs.sendRequest(
        (request, entity, given) -> {
          Operation operation = call.begin(request, context);
          try {
            channel.sendRequest(request, entity, given);
          } finally {
            Operations.leave(operation);
          }
        },
        context);
  }

  @Override
  public boolean isRepeatable() {
    return theirs.isRepeatable();
  }

  @Override
  public void failed(Exception cause) {
    theirs.failed(cause);
  }

  @Override
  public int available() {
    return theirs.available();
  }

  @Override
  public void produce(DataStreamChannel channel) throws IOException {
    theirs.produce(channel);
  }

  @Override
  public void releaseResources() {
    theirs.releaseResources();
  }
}
