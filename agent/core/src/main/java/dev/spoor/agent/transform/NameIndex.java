/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Which instrumentation wants which class, by name. Written when the jar is built and read at
 * start, so that no instrumentation, and nothing of Byte Buddy, is loaded before one of them is
 * wanted.
 */
final class NameIndex {
  /** Where the index lies among the agent's resources. */
  static final String RESOURCE = "instrumentations.index";

  /** The first word of the line that begins an instrumentation. */
  static final String INSTRUMENTATION = "instrumentation";

  /** The first word of the line that names what is loaded after the types. */
  static final String LATER = "later";

  /** The first word of the line that names what is loaded after a call. */
  static final String AFTER_CALLS = "after-calls";

  private static final String NAMED = "named";
  private static final String SUBTYPES = "subtypes";
  private static final String ANNOTATED = "annotated";
  private static final String SETTING = "setting";

  private final List<Woven> all = new ArrayList<>();
  private final Map<String, List<Woven>> named = new HashMap<>();
  private final Map<String, List<Woven>> supertypes = new HashMap<>();
  private final Map<String, List<Woven>> annotations = new HashMap<>();
  private final Map<String, List<Woven>> settings = new HashMap<>();
  private final Map<String, List<Woven>> later = new HashMap<>();
  private final Map<String, List<Woven>> afterCalls = new HashMap<>();

  /** Reads the index as {@link IndexWriter} wrote it. */
  static NameIndex read(InputStream in) throws IOException {
    NameIndex index = new NameIndex();
    StringTokenizer lines =
        new StringTokenizer(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n");
    while (lines.hasMoreTokens()) {
      index.add(Words.of(lines.nextToken()));
    }
    return index;
  }

  private void add(List<String> words) {
    String first = words.get(0);
    Woven woven = all.isEmpty() ? null : all.get(all.size() - 1);
    if (first.equals(INSTRUMENTATION)) {
      all.add(new Woven(words.get(1), words.get(2), words.get(3), words.get(4)));
      return;
    }
    if (woven == null) {
      throw new IllegalArgumentException("no instrumentation before " + words);
    }
    for (int i = 1; i < words.size(); i++) {
      String name = words.get(i);
      switch (first) {
        case NAMED -> put(named, name.replace('.', '/'), woven);
        case SUBTYPES -> put(supertypes, name.replace('.', '/'), woven);
        case ANNOTATED -> put(annotations, name.replace('.', '/'), woven);
        case SETTING -> put(settings, name, woven);
        case LATER -> put(later, name.replace('.', '/'), woven);
        case AFTER_CALLS -> put(afterCalls, name.replace('.', '/'), woven);
        default -> throw new IllegalArgumentException(first);
      }
    }
  }

  private static void put(Map<String, List<Woven>> map, String name, Woven woven) {
    List<Woven> list = map.get(name);
    if (list == null) {
      list = new ArrayList<>(1);
      map.put(name, list);
    }
    list.add(woven);
  }

  /** All instrumentations, in the order of the index. */
  List<Woven> all() {
    return all;
  }

  /** Who wants the very class by this internal name. */
  @Nullable List<Woven> named(String internalName) {
    return named.get(internalName);
  }

  /** Internal names of supertypes, with who wants what is below them. */
  Map<String, List<Woven>> supertypes() {
    return supertypes;
  }

  /** Internal names of annotations, with who wants the methods that carry them. */
  Map<String, List<Woven>> annotations() {
    return annotations;
  }

  /** Who wants the classes that the setting names. */
  Map<String, List<Woven>> settings() {
    return settings;
  }

  /** Whose types have been loaded by the time that the class by this internal name is. */
  @Nullable List<Woven> laterThan(String internalName) {
    return later.get(internalName);
  }

  /** Whose advice has run by the time that the class by this internal name is loaded. */
  @Nullable List<Woven> calledBefore(String internalName) {
    return afterCalls.get(internalName);
  }

  /** Binary names of the classes and super-types that an instrumentation wants. */
  List<String> typesOf(Woven woven) {
    List<String> names = new ArrayList<>();
    addNames(named, woven, names);
    addNames(supertypes, woven, names);
    Collections.sort(names);
    return names;
  }

  private static void addNames(Map<String, List<Woven>> map, Woven woven, List<String> names) {
    for (Map.Entry<String, List<Woven>> each : map.entrySet()) {
      if (each.getValue().contains(woven)) {
        names.add(each.getKey().replace('/', '.'));
      }
    }
  }
}
