/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftsTest {
  private final Drafts drafts = new Drafts(2);

  @Test
  void areUsedAgain() {
    Draft draft = drafts.take();
    draft.event.name = "node_start";
    drafts.giveBack(draft);

    assertThat(drafts.take()).isSameAs(draft);
    assertThat(draft.event.name).isEmpty();
    assertThat(draft.lines).hasSize(2);
  }

  @Test
  void areNeverInTwoHands() {
    assertThat(drafts.take()).isNotSameAs(drafts.take());
  }

  @Test
  void letGoOfBuffersThatOneLineHasBlownUp() {
    Draft draft = drafts.take();
    draft.lines[0].reserve(1 << 20);
    drafts.giveBack(draft);

    assertThat(draft.lines[0].bytes().length).isLessThanOrEqualTo(256 * 1024);
  }
}
