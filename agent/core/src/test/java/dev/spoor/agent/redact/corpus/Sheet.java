/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import java.util.ArrayList;
import java.util.List;

/** A case in the making, which collects what its texts promise. */
final class Sheet {
  private final Draw draw;
  private Rank rank;
  private final List<Secret> secrets = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  Sheet(Draw draw, Rank rank) {
    this.draw = draw;
    this.rank = rank;
  }

  /** Fills the template. */
  String fill(String template) {
    return take(Template.fill(draw, template));
  }

  /** The draft's text; of a benign case all of it must stay. */
  String take(Draft draft) {
    secrets.addAll(draft.secrets());
    kept.addAll(rank == Rank.BENIGN ? List.of(draft.text()) : draft.kept());
    open.append(draft.open()).append('\n');
    return draft.text();
  }

  String keep(String text) {
    kept.add(text);
    open.append(text).append('\n');
    return text;
  }

  String secret(Secret secret) {
    secrets.add(secret);
    return secret.text();
  }

  /** Says that nothing better can be asked of a redactor than to try. */
  void lower() {
    rank = Rank.SECOND;
  }

  /** Whether one can tell where its secrets end, even if nothing is quoted. */
  boolean tame() {
    return secrets.stream().noneMatch(s -> s.text().matches(".*[\\s,;(){}\\[\\]<>&|].*"));
  }

  /** The case, or null where chance has put a part of a secret among what is harmless. */
  Case done(String route, Event event, Object input) {
    if (Chunks.of(secrets).in(open.toString()) != null) {
      return null;
    }
    return new Case("", rank, route, event, shown(input), List.copyOf(secrets), List.copyOf(kept));
  }

  private static String shown(Object input) {
    String text = input instanceof String string ? string : Json.of(input);
    int end = text.length();
    return end <= 1_500 ? text : text.substring(0, 300) + " … " + text.substring(end - 1_100);
  }
}
