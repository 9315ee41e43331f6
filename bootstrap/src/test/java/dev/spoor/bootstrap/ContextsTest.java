/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContextsTest {
  private static final long SIX_MINUTES = TimeUnit.MINUTES.toNanos(6);

  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();

  @Test
  void goesIntoANewThread() throws InterruptedException {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();

    Context inThread = currentInNewThread();

    assertThat(inThread.trace()).isSameAs(operation.context().trace());
    assertThat(inThread.spanId()).isEqualTo(operation.context().spanId());
    assertThat(inThread.inherited()).isTrue();
    operation.end(null);
  }

  @Test
  void doesNotGoIntoAThreadThatTakesNothingOver() throws InterruptedException {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    AtomicReference<Context> seen = new AtomicReference<>(operation.context());

    Thread thread = new Thread(null, () -> seen.set(Contexts.current()), "plain", 0, false);
    thread.start();
    thread.join();

    assertThat(seen.get()).isNull();
    operation.end(null);
  }

  @Test
  void expiresInANewThreadSomeTimeAfterTheRootHasEnded() throws InterruptedException {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    Context inherited = currentInNewThread();
    operation.end(null);

    assertThat(inherited.expired(System.nanoTime())).isFalse();
    assertThat(inherited.expired(System.nanoTime() + SIX_MINUTES)).isTrue();
  }

  @Test
  void doesNotExpireWhileTheRootIsOpen() throws InterruptedException {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    Context inherited = currentInNewThread();

    assertThat(inherited.expired(System.nanoTime() + SIX_MINUTES)).isFalse();
    operation.end(null);
  }

  @Test
  void doesNotExpireWhileAnOperationIsOpenOnIt() throws InterruptedException {
    Operation root = Operations.of(Kind.HTTP_REQUEST).start();
    Context inherited = currentInNewThread();
    Operation background = Operations.of(Kind.METHOD_CALL).start();
    background.leave();
    root.end(null);

    assertThat(inherited.expired(System.nanoTime() + SIX_MINUTES)).isFalse();

    background.end(null);
    assertThat(inherited.expired(System.nanoTime() + SIX_MINUTES)).isTrue();
  }

  @Test
  void neverExpiresOnTheThreadThatStartedTheOperation() {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();
    Context own = operation.context();
    operation.end(null);

    assertThat(own.expired(System.nanoTime() + SIX_MINUTES)).isFalse();
  }

  private static Context currentInNewThread() throws InterruptedException {
    AtomicReference<Context> seen = new AtomicReference<>();
    Thread thread = new Thread(() -> seen.set(Contexts.current()));
    thread.start();
    thread.join();
    return seen.get();
  }
}
