/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that tell whether arguments are the same without keeping them: made from what would be
 * written of them, with a seed of this JVM. For any thread.
 */
public final class Fingerprints {
  private static final long PRIME = 0x100000001b3L;
  private static final int LONGEST = 8 * 1024;

  private final Redactor redactor;
  private final long seed = ThreadLocalRandom.current().nextLong();
  private final AtomicReference<@Nullable Scratch> spare = new AtomicReference<>();

  public Fingerprints(Redactor redactor) {
    this.redactor = redactor;
  }

  /** The number of a call by this name with these arguments. */
  public long of(@Nullable Object name, @Nullable Object arguments) {
    Scratch scratch = spare.getAndSet(null);
    if (scratch == null) {
      scratch = new Scratch(redactor);
    }
    Line line = scratch.write(arguments);
    long hash = seed ^ (name instanceof String text ? text.hashCode() : 0);
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.bytes()[i]) * PRIME;
    }
    spare.set(scratch);
    return hash ^ hash >>> 32;
  }

  /** What arguments are written with. */
  private static final class Scratch {
    private final Line line = new Line(1_024);
    private final Values values;
    private final JsonText texts;

    Scratch(Redactor redactor) {
      TextWriter writer = new TextWriter(redactor, Limits.DEFAULT);
      values = new Values(redactor, Limits.DEFAULT, writer);
      texts = new JsonText(redactor, Limits.DEFAULT, writer);
    }

    Line write(@Nullable Object arguments) {
      line.clear();
      if (arguments instanceof String text) {
        texts.write(line, LONGEST, text, false);
      } else if (arguments != null) {
        values.writeObject(line, LONGEST, arguments, false);
      }
      return line;
    }
  }
}
