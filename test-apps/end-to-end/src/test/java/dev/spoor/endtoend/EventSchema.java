/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The JSON Schema that the project publishes. */
final class EventSchema {
  private static final EventSchema PUBLISHED = new EventSchema(read());

  private final Schema schema;

  private EventSchema(String text) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  static EventSchema published() {
    return PUBLISHED;
  }

  List<Error> errorsOf(EventLine line) {
    return schema.validate(line.toString(), InputFormat.JSON);
  }

  private static String read() {
    try {
      return Files.readString(Built.SCHEMA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
