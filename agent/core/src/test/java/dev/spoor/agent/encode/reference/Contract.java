/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import dev.spoor.agent.encode.reference.Field.Shape;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields of each kind, from the code that writes them and the words that explain them. */
final class Contract {

  /** The own fields of a kind, in their order; those that are common too stand there. */
  static List<Field> own(Kind kind) {
    List<Field> own = new ArrayList<>();
    for (Attribute attribute : kind.attributes()) {
      if (!isCommon(attribute)) {
        String meaning = OwnFieldMeanings.ATTRIBUTES.getOrDefault(attribute, "");
        own.add(Field.of(attribute.label(), shape(attribute), "when known", meaning));
      }
    }
    return own;
  }

  private static boolean isCommon(Attribute attribute) {
    return attribute == Attribute.NODE || attribute == Attribute.THREAD_ID;
  }

  private static Shape shape(Attribute attribute) {
    return switch (attribute.type()) {
      case TEXT, PATH, QUERY, URL -> Shape.STRING;
      case INTEGER -> Shape.INTEGER;
      case NANOS -> Shape.NUMBER;
      case VISITS -> Shape.VISITS;
      case MESSAGES -> Shape.MESSAGES;
      case NAMES, COMMAND -> Shape.STRINGS;
      case OBJECT -> Shape.OBJECT;
    };
  }

  /** All fields of a line with these own ones, in their order. */
  static List<Field> all(List<Field> own) {
    List<Field> all = new ArrayList<>(CommonFields.FIRST);
    all.addAll(own);
    all.addAll(CommonFields.LAST);
    return all;
  }

  /** Every name that some event has by contract. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    all(List.of()).forEach(field -> names.add(field.name()));
    for (Attribute attribute : Attribute.values()) {
      names.add(attribute.label());
    }
    names.add("message");
    return names;
  }

  private Contract() {}
}
