/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

/**
 * Loads classes that the first line needs, beside the thread that starts the application. Only the
 * time of it is another: whatever is left out here is loaded when it is needed.
 */
final class Ahead implements Runnable {
  private static final String PACKAGE = "dev.spoor.agent.";

  /** Within that package, those that are needed first in front. */
  static final String[] CLASSES = {
    "redact.Spans",
    "redact.TextScanner",
    "redact.ValuePattern$Sets",
    "redact.ValuePattern",
    "redact.ValuePattern$Reader",
    "redact.ValueTable",
    "redact.Bigrams",
    "redact.Bigrams$Group",
    "redact.Vocabulary",
    "redact.KeyName",
    "redact.OwnSecrets",
    "redact.PairRule",
    "redact.WordRule",
    "redact.TagRule",
    "redact.OwnRule",
    "redact.Values",
    "redact.CharacterSet",
    "redact.Edges",
    "output.Ring",
    "output.LineLayout",
    "output.RingReader",
    "output.Missed",
    "output.Batch",
    "output.Pump",
    "encode.JsonSchema",
    "encode.FixedFields",
    "encode.OwnFields",
    "encode.Common",
    "encode.Scalars",
    "encode.RecentTexts",
    "encode.Frames",
    "encode.Line",
    "encode.Escaper",
    "encode.OnePass",
    "encode.TextWriter",
    "encode.JsonWriter",
    "encode.Timestamps",
    "encode.Containers",
    "encode.Values",
    "encode.Digits",
    "encode.Shape",
  };

  @Override
  public void run() {
    try {
      for (String name : CLASSES) {
        Class.forName(PACKAGE.concat(name));
      }
    } catch (ClassNotFoundException | LinkageError e) {
      // Whoever needs the class will say so.
    }
  }
}
