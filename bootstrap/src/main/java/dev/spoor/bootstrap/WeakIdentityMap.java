/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that compares keys by identity and does not keep them alive; it calls neither {@code
 * equals} nor {@code hashCode} of a key. For any thread, without a lock around the whole.
 */
public final class WeakIdentityMap<V> {
  private final ConcurrentHashMap<Key, V> entries = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

  public @Nullable V get(Object key) {
    return entries.isEmpty() ? null : entries.get(new Lookup(key));
  }

  public void put(Object key, V value) {
    expunge();
    entries.put(new Entry(key, collected), value);
  }

  /** The first value for the key wins, and is answered. */
  public V putIfAbsent(Object key, V value) {
    expunge();
    V before = entries.putIfAbsent(new Entry(key, collected), value);
    return before == null ? value : before;
  }

  public @Nullable V remove(Object key) {
    return entries.isEmpty() ? null : entries.remove(new Lookup(key));
  }

  /** Puts the one value in the place of the other, if that is still there; null is no value. */
  boolean change(Object key, @Nullable V before, @Nullable V after) {
    if (before == null) {
      expunge();
      return after == null || entries.putIfAbsent(new Entry(key, collected), after) == null;
    }
    Lookup known = new Lookup(key);
    return after == null ? entries.remove(known, before) : entries.replace(known, before, after);
  }

  int size() {
    expunge();
    return entries.size();
  }

  private void expunge() {
    Reference<?> reference;
    while ((reference = collected.poll()) != null) {
      entries.remove(reference);
    }
  }

  private interface Key {
    @Nullable Object referent();
  }

  private static boolean same(Key key, @Nullable Object other) {
    Object referent = key.referent();
    return referent != null && other instanceof Key that && that.referent() == referent;
  }

  private static final class Entry extends WeakReference<Object> implements Key {
    private final int hash;

    Entry(Object key, ReferenceQueue<Object> queue) {
      super(key, queue);
      this.hash = System.identityHashCode(key);
    }

    @Override
    public @Nullable Object referent() {
      return get();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || same(this, other);
    }
  }

  private record Lookup(Object key) implements Key {
    @Override
    public Object referent() {
      return key;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return same(this, other);
    }
  }
}
