/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** An application's handler, which remembers what it was told. */
class Listener implements StreamingChatResponseHandler {
  private final List<Object> heard = new CopyOnWriteArrayList<>();

  void add(Object what) {
    heard.add(what);
  }

  List<Object> heard() {
    return heard;
  }

  List<Object> await() {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !heard.isEmpty());
    return heard;
  }

  @Override
  public void onPartialResponse(String part) {
    add(part);
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    add(response);
  }

  @Override
  public void onError(Throwable error) {
    add(error);
  }
}
