/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The application's callback, called under the context in which the call was made. */
final class FollowedCallback implements Callback {
  private static final String INSTRUMENTATION = "okhttp";

  private final Operation operation;
  private final Context own;
  private final @Nullable Context caller;
  private final Callback theirs;

  private FollowedCallback(Operation operation, @Nullable Context caller, Callback theirs) {
    this.operation = operation.heldBy(this);
    this.own = operation.context();
    this.caller = caller;
    this.theirs = theirs;
  }

  /** Leaves the operation's thread again. */
  static Callback of(@Nullable Operation operation, Callback theirs) {
    if (operation == null) {
      return theirs;
    }
    operation.leave();
    return new FollowedCallback(operation, Contexts.current(), theirs);
  }

  /** Of the call, until it ends. */
  Context context() {
    return own;
  }

  void endIfThrown(@Nullable Throwable thrown) {
    if (thrown != null) {
      operation.end(thrown);
    }
  }

  private void received(Call call, @Nullable Response response, @Nullable IOException thrown) {
    try {
      OkHttpHelper.received(call, operation, response, thrown);
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
    }
  }

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    received(call, response, null);
    Context before = Contexts.activate(caller);
    try {
      theirs.onResponse(call, response);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onFailure(Call call, IOException thrown) {
    received(call, null, thrown);
    Context before = Contexts.activate(caller);
    try {
      theirs.onFailure(call, thrown);
    } finally {
      Contexts.restore(before);
    }
  }
}
