/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.bootstrap.Attribute;

/** The names of the attributes, ready to be written. */
final class AttributeNames {
  private static final Name[] ALL = all();

  private static Name[] all() {
    Attribute[] all = Attribute.values();
    Name[] names = new Name[all.length];
    for (int i = 0; i < all.length; i++) {
      names[i] = Name.of(all[i].label());
    }
    return names;
  }

  static Name of(Attribute attribute) {
    return ALL[attribute.ordinal()];
  }

  static boolean contain(String name) {
    for (Name one : ALL) {
      if (one.label().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private AttributeNames() {}
}
