/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text in the making that knows which of its pieces are secret and which must stay. */
final class Draft {
  private record Piece(String text, Secret secret, boolean kept) {}

  private final List<Piece> pieces = new ArrayList<>();

  static Draft empty() {
    return new Draft();
  }

  /** Adds what may stay or go. */
  Draft plain(String text) {
    pieces.add(new Piece(text, null, false));
    return this;
  }

  /** Adds what must stay. */
  Draft keep(String text) {
    pieces.add(new Piece(text, null, true));
    return this;
  }

  Draft secret(Secret secret) {
    pieces.add(new Piece(secret.text(), secret, false));
    return this;
  }

  Draft add(Draft other) {
    pieces.addAll(other.pieces);
    return this;
  }

  /** The same, each of its pieces written in another way. */
  Draft map(UnaryOperator<String> way) {
    Draft mapped = new Draft();
    for (Piece piece : pieces) {
      mapped.pieces.add(new Piece(way.apply(piece.text), piece.secret, piece.kept));
    }
    return mapped;
  }

  /** The same, its secrets written in another way. */
  Draft mapSecrets(UnaryOperator<String> way) {
    Draft mapped = new Draft();
    for (Piece piece : pieces) {
      String text = piece.secret == null ? piece.text : way.apply(piece.text);
      mapped.pieces.add(new Piece(text, piece.secret, piece.kept));
    }
    return mapped;
  }

  /** The same, nothing of which must stay. */
  Draft expendable() {
    Draft expendable = new Draft();
    for (Piece piece : pieces) {
      expendable.pieces.add(new Piece(piece.text, piece.secret, false));
    }
    return expendable;
  }

  boolean hasSecret() {
    return !secrets().isEmpty();
  }

  List<Secret> secrets() {
    return pieces.stream().filter(p -> p.secret != null).map(Piece::secret).toList();
  }

  List<String> kept() {
    return pieces.stream().filter(Piece::kept).map(Piece::text).filter(t -> !t.isBlank()).toList();
  }

  /** Everything that is no secret. */
  String open() {
    StringBuilder open = new StringBuilder();
    for (Piece piece : pieces) {
      open.append(piece.secret == null ? piece.text : "\n");
    }
    return open.toString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text);
    }
    return text.toString();
  }
}
