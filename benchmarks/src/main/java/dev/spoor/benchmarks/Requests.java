/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends the same request over and over, sixteen at a time, and says how many a second came back.
 */
public final class Requests {
  private static final int AT_A_TIME = 16;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpRequest request;
  private final AtomicInteger left;

  private Requests(URI uri, int count) {
    this.request = HttpRequest.newBuilder(uri).build();
    this.left = new AtomicInteger(count);
  }

  /** Takes the URL, and how many requests. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    Requests requests = new Requests(URI.create(arguments[0]), count);
    long start = System.nanoTime();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < AT_A_TIME; i++) {
      all.add(requests.next());
    }
    all.forEach(CompletableFuture::join);
    System.out.println(Math.round(count / ((System.nanoTime() - start) / 1e9)));
  }

  private CompletableFuture<Void> next() {
    if (left.getAndDecrement() <= 0) {
      return CompletableFuture.completedFuture(null);
    }
    return CLIENT
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenComposeAsync(Requests::checked)
        .thenCompose(good -> next());
  }

  private static CompletableFuture<Void> checked(HttpResponse<Void> response) {
    return response.statusCode() == 200
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(new IllegalStateException("answered " + response));
  }
}
