/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.SentIds;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of the client's own requests, with ours added to them; one that is there already
 * stays as it is.
 */
public final class RequestHeaders {
  private static final WeakIdentityMap<RequestHeaders> BY_HEADERS = new WeakIdentityMap<>();

  private final Context context;
  private final SentIds ids = new SentIds();

  private RequestHeaders(Context context) {
    this.context = context;
  }

  /** Called for the first request of a call, on the thread that makes it. */
  public static HttpHeaders withContext(URI uri, HttpHeaders headers) {
    Context context = Contexts.current();
    return context == null ? headers : new RequestHeaders(context).of(uri, headers);
  }

  /**
   * Called for every further one, on any thread.
   *
   * @param before of the request that was copied
   */
  public static HttpHeaders copied(HttpHeaders before, URI uri, HttpHeaders headers) {
    RequestHeaders call = BY_HEADERS.get(before);
    return call == null ? headers : call.of(uri, headers);
  }

  private HttpHeaders of(@Nullable URI uri, HttpHeaders given) {
    HeadersToSend all = new HeadersToSend(given);
    ids.sendOn(context, uri == null ? null : uri.getHost(), all);
    HttpHeaders own = all.headers();
    BY_HEADERS.put(own, this);
    return own;
  }
}
