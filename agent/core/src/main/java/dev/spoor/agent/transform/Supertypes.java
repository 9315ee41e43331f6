/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.bootstrap.WeakIdentityMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which instrumentations want a class for its super-types or for annotations on it or above
 * it. Decides from class-file headers, which it reads once by name; a name that two loaders use for
 * different classes costs at most a look in vain.
 */
final class Supertypes {
  private static final int MOST_REMEMBERED = 65_536;

  /** Within those that follow, and yet with types that are asked for. */
  private static final String[] FAMILIARS = {"org/springframework/ai/"};

  /** Nothing else in these packages lies below a type that is asked for. */
  private static final String[] STRANGERS = {
    "java/",
    "javax/",
    "jdk/",
    "sun/",
    "com/sun/",
    "jakarta/",
    "kotlin/",
    "scala/",
    "groovy/",
    "org/springframework/",
    "org/apache/",
    "org/eclipse/",
    "org/hibernate/",
    "com/fasterxml/",
    "tools/jackson/",
    "io/netty/",
    "reactor/",
    "org/slf4j/",
    "ch/qos/",
    "net/bytebuddy/",
    "io/micrometer/",
    "io/opentelemetry/",
    "com/google/",
  };

  private final Map<String, Integer> known = new ConcurrentHashMap<>();
  private final String[] roots;
  private final byte[][] descriptors;
  private final List<List<Woven>> wanting = new ArrayList<>();
  private final String[] visibleNames;
  private final WeakIdentityMap<Boolean> seeing = new WeakIdentityMap<>();

  Supertypes(NameIndex index) {
    int supertypes = index.supertypes().size();
    roots = new String[supertypes];
    descriptors = new byte[index.annotations().size()][];
    visibleNames = new String[supertypes + descriptors.length];
    int at = 0;
    for (Map.Entry<String, List<Woven>> entry : index.supertypes().entrySet()) {
      roots[at] = entry.getKey();
      visibleNames[at++] = entry.getKey() + ".class";
      wanting.add(entry.getValue());
    }
    for (Map.Entry<String, List<Woven>> entry : index.annotations().entrySet()) {
      String descriptor = "L" + entry.getKey() + ";";
      descriptors[at - supertypes] = descriptor.getBytes(StandardCharsets.UTF_8);
      visibleNames[at++] = entry.getKey() + ".class";
      wanting.add(entry.getValue());
    }
  }

  boolean isEmpty() {
    return wanting.isEmpty();
  }

  /** Who wants this class; null for nobody, which is the common answer. */
  @Nullable List<Woven> wanting(String name, @Nullable ClassLoader loader, byte[] bytes) {
    if (isStranger(name)) {
      return null;
    }
    int bits = bitsOf(name, ClassHeader.of(bytes, descriptors), loader);
    remember(name, bits);
    return bits == 0 ? null : wovenFor(bits);
  }

  /** Whether anybody wants a class that is loaded already; its bytes are read by its name. */
  boolean wantsLoaded(String name, ClassLoader loader) {
    if (isStranger(name) || !sees(loader)) {
      return false;
    }
    byte[] bytes = read(name, loader);
    return bytes != null && wanting(name, loader, bytes) != null;
  }

  private List<Woven> wovenFor(int bits) {
    List<Woven> woven = new ArrayList<>(1);
    for (int i = 0; i < wanting.size(); i++) {
      if ((bits & 1 << i) != 0) {
        for (Woven each : wanting.get(i)) {
          if (!woven.contains(each)) {
            woven.add(each);
          }
        }
      }
    }
    return woven;
  }

  private int bitsOf(String name, ClassHeader header, @Nullable ClassLoader loader) {
    int bits = (header.marks() << roots.length) | rootBit(name);
    String superName = header.superName();
    if (superName != null) {
      bits |= bitsAbove(superName, loader);
    }
    for (String each : header.interfaces()) {
      bits |= bitsAbove(each, loader);
    }
    return bits;
  }

  /**
   * Whether all that this class extends and implements can be found. Frameworks ask for classes of
   * their own that cannot be loaded without a library which is not there, and take it for an
   * answer.
   */
  boolean areThere(byte[] bytes, @Nullable ClassLoader loader) {
    ClassHeader header = ClassHeader.of(bytes, descriptors);
    for (String each : header.interfaces()) {
      if (!isThere(each, loader)) {
        return false;
      }
    }
    return header.superName() == null || isThere(header.superName(), loader);
  }

  private boolean isThere(String name, @Nullable ClassLoader loader) {
    if (name.startsWith("java/")) {
      return true;
    }
    byte[] bytes = loader == null ? null : read(name, loader);
    return bytes != null && areThere(bytes, loader);
  }

  private int rootBit(String name) {
    for (int i = 0; i < roots.length; i++) {
      if (roots[i].equals(name)) {
        return 1 << i;
      }
    }
    return 0;
  }

  private int bitsAbove(String name, @Nullable ClassLoader loader) {
    Integer before = known.get(name);
    if (before != null) {
      return before;
    }
    if (isStranger(name)) {
      return 0;
    }
    int root = rootBit(name);
    if (root != 0) {
      return root;
    }
    if (loader == null || !sees(loader)) {
      return 0;
    }
    byte[] bytes = read(name, loader);
    int bits = bytes == null ? 0 : bitsOf(name, ClassHeader.of(bytes, descriptors), loader);
    remember(name, bits);
    return bits;
  }

  private void remember(String name, int bits) {
    if (bits != 0 || known.size() < MOST_REMEMBERED) {
      known.put(name, bits);
    }
  }

  private static byte @Nullable [] read(String name, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  /** Whether the loader can see a type that is asked for at all; most cannot. */
  private boolean sees(ClassLoader loader) {
    Boolean before = seeing.get(loader);
    if (before != null) {
      return before;
    }
    boolean sees = false;
    for (int i = 0; i < visibleNames.length && !sees; i++) {
      sees = loader.getResource(visibleNames[i]) != null;
    }
    seeing.put(loader, sees);
    return sees;
  }

  private boolean isStranger(String name) {
    return startsWithOneOf(STRANGERS, name)
        && !startsWithOneOf(FAMILIARS, name)
        && rootBit(name) == 0;
  }

  private static boolean startsWithOneOf(String[] prefixes, String name) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
