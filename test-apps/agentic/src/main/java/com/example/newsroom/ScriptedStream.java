/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.newsroom;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

/** A model that reads from a script, bit by bit and on a thread of its own. */
final class ScriptedStream implements StreamingChatModel {

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    new Thread(() -> say(handler), "speaker").start();
  }

  private static void say(StreamingChatResponseHandler handler) {
    handler.onPartialResponse("a ");
    handler.onPartialResponse("story");
    handler.onCompleteResponse(ScriptedModel.answer(AiMessage.from("a story")));
  }
}
