/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** An asynchronous call, ended before the application's callback hears of it. */
final class AsyncCall<T> implements FutureCallback<T> {
  /** The attribute of the client's context by which an exchange finds its call. */
  static final String NOTE = "dev.spoor.call";

  private static final String INSTRUMENTATION = "httpclient5";
  private static final String CLIENT = "org.apache.hc.client5.http.async.HttpAsyncClient";

  private final @Nullable HttpHost target;
  private final @Nullable FutureCallback<T> theirs;
  private final @Nullable Context caller = Contexts.current();
  private volatile @Nullable Operation operation;
  private volatile @Nullable Context context = caller;

  AsyncCall(@Nullable HttpHost target, @Nullable FutureCallback<T> theirs) {
    this.target = target;
    this.theirs = theirs;
  }

  /** In which the call is made. */
  @Nullable Context context() {
    return context;
  }

  /** Starts the operation, on the caller's thread, which is to leave it again. */
  @Nullable Operation begin(HttpRequest request, @Nullable HttpContext note) {
    try {
      if (note != null) {
        note.setAttribute(NOTE, this);
      }
      Operation started = Requests.operation(CLIENT, target, request).start();
      if (started != null) {
        operation = started.heldBy(this);
        context = started.context();
      }
      return started;
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
      return null;
    }
  }

  void noteStatus(int status) {
    Operation open = operation;
    if (open != null) {
      open.set(Attribute.STATUS_CODE, status);
    }
  }

  void end(@Nullable Throwable thrown) {
    try {
      Operations.endAsync(operation, thrown);
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
    }
  }

  @Override
  public void completed(T result) {
    end(null);
    if (theirs != null) {
      Context before = Contexts.activate(caller);
      try {
        theirs.completed(result);
      } finally {
        Contexts.restore(before);
      }
    }
  }

  @Override
  public void failed(Exception thrown) {
    end(thrown);
    if (theirs != null) {
      Context before = Contexts.activate(caller);
      try {
        theirs.failed(thrown);
      } finally {
        Contexts.restore(before);
      }
    }
  }

  @Override
  public void cancelled() {
    Operation open = operation;
    if (open != null) {
      open.outcome("cancelled");
    }
    end(null);
    if (theirs != null) {
      Context before = Contexts.activate(caller);
      try {
        theirs.cancelled();
      } finally {
        Contexts.restore(before);
      }
    }
  }
}
