/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeakIdentityMapTest {
  private final WeakIdentityMap<String> map = new WeakIdentityMap<>();

  @Test
  void tellsEqualKeysApart() {
    Hostile one = new Hostile();
    Hostile other = new Hostile();
    map.put(one, "one");
    map.put(other, "other");

    assertThat(map.get(one)).isEqualTo("one");
    assertThat(map.remove(other)).isEqualTo("other");
    assertThat(map.get(other)).isNull();
    assertThat(map.size()).isEqualTo(1);
  }

  @Test
  void letsTheFirstValueWin() {
    Object key = new Object();

    assertThat(map.putIfAbsent(key, "first")).isEqualTo("first");
    assertThat(map.putIfAbsent(key, "second")).isEqualTo("first");
  }

  @Test
  void replacesTheValueOfAKey() {
    Object key = new Object();
    map.put(key, "first");
    map.put(key, "second");

    assertThat(map.get(key)).isEqualTo("second");
    assertThat(map.size()).isEqualTo(1);
  }

  @Test
  void doesNotKeepAKeyAlive() {
    map.put(new Object(), "gone");

    assertThat(Garbage.collectsUntil(() -> map.size() == 0)).isTrue();
  }

  /** Must not be asked. */
  private static final class Hostile {
    @Override
    public boolean equals(Object other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException();
    }
  }
}
