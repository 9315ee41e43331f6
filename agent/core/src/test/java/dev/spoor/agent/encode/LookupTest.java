/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LookupTest {
  private static final String[] KEYS = {"a", "b"};

  @Test
  void findsWhatIsThereInTheOrderOfTheKeys() {
    assertThat(Lookup.texts(Map.of("b", "2", "c", "3"), KEYS)).containsExactly(null, "2");
    assertThat(Lookup.texts(new TreeMap<>(Map.of("a", 1)), KEYS)).containsExactly("1", null);
  }

  @Test
  void leavesTheOrderOfAccessAsItIs() {
    var byAccess = new LinkedHashMap<String, Object>(16, 0.75f, true);
    byAccess.put("a", "1");
    byAccess.put("c", "3");

    assertThat(Lookup.texts(byAccess, KEYS)).containsExactly("1", null);
    assertThat(byAccess.keySet()).containsExactly("a", "c");
  }

  @Test
  void comparesNothingThatIsNotText() {
    var map = new HashMap<Object, Object>();
    map.put(null, "none");
    map.put(
        new Object() {
          @Override
          public boolean equals(Object other) {
            throw new AssertionError("asked");
          }

          @Override
          public int hashCode() {
            return 1;
          }
        },
        "odd");
    map.put("a", null);

    assertThat(Lookup.texts(map, KEYS)).containsExactly(null, null);
  }

  @Test
  void doesNotLookIntoMapsOfTheApplication() {
    var own =
        new AbstractMap<String, Object>() {
          @Override
          public Set<Entry<String, Object>> entrySet() {
            throw new AssertionError("asked");
          }
        };

    assertThat(Lookup.texts(own, KEYS)).containsExactly(null, null);
  }

  @Test
  void doesNotWalkForEver() {
    var large = new LinkedHashMap<String, Object>();
    for (int i = 0; i < 1_000; i++) {
      large.put("key" + i, i);
    }
    large.put("a", "too far");

    assertThat(Lookup.texts(large, KEYS)).containsExactly(null, null);
  }
}
