/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cases by seed: whoever knows the seed and a case's number knows the case. */
final class Corpus {

  /**
   * What makes cases of one kind.
   *
   * @param name of the kind
   * @param weight how many tickets it has in the lottery
   * @param cases from what chance decides to a case, or null for another try
   */
  record Generator(String name, int weight, Function<Draw, Case> cases) {}

  private static final List<Generator> GENERATORS =
      List.of(
          new Generator("listed tokens", 8, TokenCases::listed),
          new Generator("further tokens", 5, TokenCases::others),
          new Generator("JWTs", 2, TokenCases::jwt),
          new Generator("card numbers", 2, TokenCases::card),
          new Generator("private keys", 2, TokenCases::pem),
          new Generator("cut private keys", 1, TokenCases::cutPem),
          new Generator("tokens side by side", 3, TokenCases::neighbours),
          new Generator("tokens as values", 3, TokenCases::values),
          new Generator("tokens in names", 3, TokenCases::names),
          new Generator("bare tokens", 1, TokenCases::bare),
          new Generator("secret keys", 8, KeyedCases::flat),
          new Generator("ambiguous keys", 2, KeyedCases::ambiguous),
          new Generator("disguised keys", 1, KeyedCases::disguised),
          new Generator("shapes below secret keys", 3, KeyedCases::shapes),
          new Generator("records", 2, KeyedCases::records),
          new Generator("pairs of name and value", 3, KeyedCases::pairs),
          new Generator("JSON in JSON", 4, KeyedCases::jsonInside),
          new Generator("JSON safe for HTML", 1, KeyedCases::jsonHtmlSafe),
          new Generator("JSON texts", 4, JsonTexts::json),
          new Generator("JSON arguments", 4, JsonTexts::arguments),
          new Generator("truncated JSON", 3, JsonTexts::truncated),
          new Generator("loose JSON and toString", 4, JsonTexts::loose),
          new Generator("escaped JSON keys", 2, JsonTexts::escapedKeys),
          new Generator("header maps", 4, HeaderCases::map),
          new Generator("header pairs", 3, HeaderCases::pairs),
          new Generator("headers on the wire", 3, HeaderCases::wire),
          new Generator("printed headers", 3, HeaderCases::printed),
          new Generator("single headers", 3, HeaderCases::single),
          new Generator("log lines", 6, TextCases::line),
          new Generator("files", 6, TextCases::file),
          new Generator("assignments", 5, TextCases::assignment),
          new Generator("passphrases", 2, TextCases::phrases),
          new Generator("ambiguous texts", 2, TextCases::ambiguous),
          new Generator("URLs", 6, UrlCases::url),
          new Generator("ambiguous URLs", 1, UrlCases::ambiguous),
          new Generator("queries", 2, UrlCases::query),
          new Generator("paths", 2, UrlCases::path),
          new Generator("encoded queries", 2, UrlCases::encoded),
          new Generator("connection strings", 6, ConnectionCases::string),
          new Generator("commands of databases", 6, CommandCases::databases),
          new Generator("commands of networks", 6, CommandCases::network),
          new Generator("commands of clouds", 7, CommandCases::clouds),
          new Generator("commands of builds", 8, CommandCases::builds),
          new Generator("exceptions", 6, ThrownCases::message),
          new Generator("coloured", 2, DisguiseCases::coloured),
          new Generator("percent-encoded", 2, DisguiseCases::percentEncoded),
          new Generator("unicode-escaped", 1, DisguiseCases::unicodeEscaped),
          new Generator("across the border", 2, DisguiseCases::border),
          new Generator("huge", 1, DisguiseCases::huge),
          new Generator("late", 1, DisguiseCases::late),
          new Generator("among unicode", 2, DisguiseCases::amongUnicode),
          new Generator("many in one", 2, DisguiseCases::many),
          new Generator("assignments as keys", 1, DisguiseCases::assignmentAsKey),
          new Generator("benign prose", 25, BenignTexts::prose),
          new Generator("placeholders", 4, BenignTexts::placeholders),
          new Generator("benign files", 10, BenignTexts::files),
          new Generator("benign headers", 5, HeaderCases::benign),
          new Generator("benign numbers", 5, BenignTexts::numbers),
          new Generator("benign numbers of time", 4, BenignTexts::numbersOfTime),
          new Generator("benign names", 8, BenignTexts::names),
          new Generator("benign ids", 10, BenignIds::text),
          new Generator("benign ids as values", 6, BenignIds::values),
          new Generator("benign ids as names", 4, BenignIds::names),
          new Generator("benign blobs", 3, BenignIds::blobs),
          new Generator("benign entries", 20, BenignMaps::entries),
          new Generator("benign URLs", 8, BenignMaps::urls),
          new Generator("benign queries", 3, BenignMaps::queries),
          new Generator("benign paths", 3, BenignMaps::paths),
          new Generator("benign commands", 20, BenignCommands::command));

  static List<Generator> generators() {
    return GENERATORS;
  }

  static List<Case> of(long seed, int count) {
    List<Generator> tickets = new ArrayList<>();
    for (Generator generator : GENERATORS) {
      for (int i = 0; i < generator.weight; i++) {
        tickets.add(generator);
      }
    }
    List<Case> cases = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      Draw draw = new Draw(seed * count + number);
      cases.add(one(draw, draw.one(tickets)));
    }
    return cases;
  }

  static Case one(Draw draw, Generator generator) {
    Case drawn = null;
    while (drawn == null) {
      drawn = generator.cases.apply(draw);
    }
    return drawn.named(generator.name);
  }

  private Corpus() {}
}
