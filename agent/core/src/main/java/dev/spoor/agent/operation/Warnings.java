/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says what is odd, each cause once a minute at most, and how often it was not said. */
public final class Warnings {
  private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final int MOST_OF_RUNS = 10;
  private static final int MOST_CAUSES = 256;
  private static final String OTHERS = "others";

  private final Voice voice;
  private final Counters counters;
  private final Map<String, Cause> causes = new ConcurrentHashMap<>();

  Warnings(Voice voice, Counters counters) {
    this.voice = voice;
    this.counters = counters;
  }

  /** Says it, unless this cause was spoken of within the last minute. Never throws. */
  public void say(String cause, String sentence) {
    say(cause, sentence, System.nanoTime());
  }

  /** Says it of something that happens in this context, for ten of them within a minute. */
  public void say(String cause, String sentence, @Nullable Context context) {
    say(cause, sentence, System.nanoTime(), context);
  }

  /** Says it, and where it was thrown; never the message, which may not be ours. */
  void say(String cause, String sentence, Throwable thrown) {
    say(cause, new Frames(sentence, thrown), System.nanoTime());
  }

  /** Counts and says that a part of the agent failed. */
  void failed(String part, Throwable failed) {
    counters.failed(failed);
    say("failure_" + part, "In the agent: ", failed);
  }

  void say(String cause, Object sentence, long now) {
    say(cause, sentence, now, null);
  }

  void say(String cause, Object sentence, long now, @Nullable Context context) {
    try {
      long suppressed = cause(cause).admit(now, context == null ? 1 : MOST_OF_RUNS);
      if (suppressed >= 0) {
        voice.warn(cause, sentence.toString(), suppressed, context);
      }
    } catch (Throwable failed) {
      counters.failed(failed);
    }
  }

  private Cause cause(String name) {
    Cause known = causes.get(name);
    if (known != null) {
      return known;
    }
    Cause added = new Cause();
    Cause before = causes.putIfAbsent(causes.size() < MOST_CAUSES ? name : OTHERS, added);
    return before == null ? added : before;
  }

  /** What has been said, and what has not. */
  private static final class Cause {
    private int said;
    private long saidAt;
    private long suppressed;

    /** How often it was suppressed since it was last said, or -1 where it is now. */
    synchronized long admit(long now, int most) {
      if (said > 0 && now - saidAt < QUIET_NANOS) {
        if (said >= most) {
          suppressed++;
          return -1;
        }
        said++;
        return 0;
      }
      long before = suppressed;
      said = 1;
      saidAt = now;
      suppressed = 0;
      return before;
    }
  }

  /** Where warnings become events. */
  @FunctionalInterface
  interface Voice {
    void warn(String cause, String sentence, long suppressed, @Nullable Context context);
  }
}
