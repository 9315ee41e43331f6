/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SentIdsTest {
  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();
  private final SentIds ids = new SentIds();
  private final Context context = Context.builder(new Trace(1, 2)).build();
  private final Map<String, String> headers = new HashMap<>();
  private final OutboundRequest request = new Request(headers);

  @BeforeEach
  void sendsNothingOutside() {
    recorder.silentFor = "outside";
  }

  @Test
  void addsWhatTheHostIsToGet() {
    ids.sendOn(context, "inside", request);

    assertThat(headers).containsExactly(Map.entry("X-Correlation-ID", "c-1"));
  }

  @Test
  void takesItOutOfACopyForAnotherHost() {
    ids.sendOn(context, "inside", request);
    ids.sendOn(context, "outside", request);

    assertThat(headers).isEmpty();
  }

  @Test
  void putsItInAgainOnTheWayBack() {
    ids.sendOn(context, "inside", request);
    ids.sendOn(context, "outside", request);
    ids.sendOn(context, "inside", request);

    assertThat(headers).containsExactly(Map.entry("X-Correlation-ID", "c-1"));
  }

  @Test
  void leavesWhatTheApplicationSetEvenIfItIsTheSame() {
    headers.put("X-Correlation-ID", "c-1");

    ids.sendOn(context, "inside", request);
    ids.sendOn(context, "outside", request);

    assertThat(headers).containsExactly(Map.entry("X-Correlation-ID", "c-1"));
  }

  private record Request(Map<String, String> headers) implements OutboundRequest {

    @Override
    public boolean has(String header) {
      return headers.containsKey(header);
    }

    @Override
    public void add(String header, String value) {
      headers.put(header, value);
    }

    @Override
    public void remove(String header, String value) {
      headers.remove(header, value);
    }
  }
}
