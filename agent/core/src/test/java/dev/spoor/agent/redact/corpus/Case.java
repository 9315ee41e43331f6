/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import java.util.List;

/**
 * One event, and what its line must not show and must show.
 *
 * @param generator what kind of case it is
 * @param rank what is owed to it
 * @param route how its data reach the line
 * @param event what becomes a line
 * @param input its data, for a person who reads of a failure
 * @param secrets what must not be seen
 * @param kept what must be seen
 */
record Case(
    String generator,
    Rank rank,
    String route,
    Event event,
    String input,
    List<Secret> secrets,
    List<String> kept) {

  Case named(String name) {
    return new Case(name, rank, route, event, input, secrets, kept);
  }
}
