/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RingDepthTest {
  private final CountDownLatch reader = new CountDownLatch(1);
  private final Ring ring = Rings.refusing(1 << 10);
  private final Line[] line = PlainSchema.lines("half a kilobyte".repeat(30));
  private final Pump pump =
      new Pump(
          new StreamOutput("stdout", new Unread()), new RingReader(ring, 0), new HeardListener());
  private final OpenOutputs outputs = new OpenOutputs(ring, List.of(pump), "buffered");

  @AfterEach
  void stop() {
    reader.countDown();
    outputs.stop();
  }

  @Test
  void leavesOutWhatWasRefused() {
    outputs.start();
    long refused = 0;
    for (int i = 0; i < 10; i++) {
      refused += outputs.accept(line) ? 0 : 1;
    }

    OutputCounters counters = outputs.counters(refused);

    assertThat(refused).isPositive();
    assertThat(counters.accepted()).isEqualTo(10 - refused);
    assertThat(counters.depth()).isEqualTo(counters.accepted());
  }

  private final class Unread extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      try {
        reader.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }
}
