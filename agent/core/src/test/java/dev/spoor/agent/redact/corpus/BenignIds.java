/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Identifiers that are random but open nothing: as long as tokens, and often with a prefix. */
final class BenignIds {
  private static final String FORMS =
      """
      <h8>-<h4>-4<h3>-a<h3>-<h12!>
      <h32!>
      <h40!>
      <h64!>
      sha256:<h64!>
      sha512-<s86!>==
      01<u24!>
      <h24!>
      <h12!>
      i-0<h16!>
      vpc-0<h16!>
      pi_3<a23!>
      cus_<a14!>
      ch_3<a23!>
      evt_1<a23!>
      sub_1<a23!>
      price_1<a23!>
      AC<h32!>
      SM<h32!>
      chatcmpl-<a29!>
      run_<a24!>
      asst_<a24!>
      thread_<a24!>
      file-<a24!>
      org-<a24!>
      call_<a24!>
      msg_01<a22!>
      toolu_01<a22!>
      req_011<a21!>
      U0<u9!>
      C0<u9!>
      T0<u9!>
      1<d17!>
      1<d18!>
      <h32!>-<d1!>
      "<h32!>"
      W/"<h20!>"
      <d12!>-<a32!>.apps.googleusercontent.com
      projects/<d12!>/locations/global/keyRings/app/cryptoKeys/main
      arn:aws:kms:eu-west-1:<d12!>:key/<h8>-<h4>-4<h3>-a<h3>-<h12!>
      E<u12!>.cloudfront.net
      <l20!>.execute-api.eu-west-1.amazonaws.com
      /subscriptions/<h8>-<h4>-4<h3>-a<h3>-<h12!>/resourceGroups/app
      web-<l9!>-<l5!>
      docker://<h64!>
      1-<h8!>-<h24!>
      Root=1-<h8!>-<h24!>;Parent=<h16!>;Sampled=1
      00-<h32!>-<h16!>-01
      v1.2.3-<d1!>-g<h7!>
      1.0-<d8!>.<d6!>-<d3!>
      <u10!>
      1Z<u16!>
      SHA256:<s43!>
      MD5:aa:bb:cc:<h2>:<h2>:<h2>
      0x<h40!>
      bafybei<l52!>
      """;

  private static final String KEYS =
      """
      id
      requestId
      etag
      checksum
      cursor
      trace
      container
      object
      ref
      fingerprint
      next
      account
      resource
      """;

  static Case text(Draw draw) {
    Draft draft = Template.fill(draw, draw.one("", "{level} ", "handling ", "{user} has ", "id="));
    draft.keep(id(draw)).add(Template.fill(draw, draw.one("", " {msg}", ", n={n}", " in {ns}")));
    return TextRoute.send(draw, Rank.BENIGN, draft);
  }

  static Case values(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = draw.between(2, 4); i > 0; i--) {
      map.put(sheet.keep(draw.line(KEYS) + i), sheet.keep(id(draw)));
    }
    return draw.chance(70)
        ? sheet.done("ARGS", Events.args(map), map)
        : TextRoute.send(draw, sheet, Json.of(map));
  }

  static Case names(Draw draw) {
    return NameRoute.send(draw, Rank.BENIGN, Draft.empty().keep(id(draw)));
  }

  /** Bytes that somebody wants to see, or does not mind. */
  static Case blobs(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    String blob =
        draw.one("iVBORw0KGgoAAAANSUhEUg", "/9j/4AAQSkZJRgABAQ", "UklGRg", "JVBERi0xLjcK")
            + draw.chars(Draw.BASE64, draw.between(200, 3_000));
    String text = sheet.keep(draw.chance(50) ? "data:image/png;base64," + blob : blob);
    return draw.chance(50)
        ? sheet.done("ARGS", Events.args(Map.of("image", text)), text)
        : TextRoute.send(draw, sheet, text);
  }

  private static String id(Draw draw) {
    return TokenFormat.draw(draw, draw.line(FORMS)).text();
  }

  private BenignIds() {}
}
